import type { PageParts } from '../host-page';
import { ambiguous, due, type Expected, found, none, type PageCase } from './page-case';
import { type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const at = (host: string, id = 'AAQkAD%3D') => `https://${host}/mail/inbox/id/${id}`;

/** Outside one's own organisation the address stands behind the name. */
const person = ({ name, email }: Contact) =>
  `<span>${name}</span>${email && (name ? `<span>&lt;${email}&gt;</span>` : `<span>${email}</span>`)}`;
const sender = (one: Contact, label = 'From') =>
  `<div class="f8aZk" role="heading" aria-level="3"><span class="OZZZK" aria-label="${label}: ${one.name}">${person(one)}</span></div>`;
const line = (people: Contact[], label = 'To') =>
  `<div role="heading" aria-label="${label}: ${people.map(({ name }) => name).join('; ')}">${label}: <span>${people
    .map(person)
    .join('; ')}</span></div>`;

/** The link of the bar above; a tenant may put something else than an address there. */
const bar = (hint: string) =>
  `<div><a id="O365_AppName" href="https://outlook.office.com/mail/?login_hint=${encodeURIComponent(hint)}">Outlook</a></div>`;

/** Around the reading pane a list with headings of its own. */
const pane = (subject: string, inside: string, text = 'Hello', hint = 'O.CiQ1') => `<body><div id="app">${bar(hint)}
  <div data-app-section="MessageList"><div role="heading">Wade Holm&lt;wade@other.example&gt;</div>
    <div aria-label="To: Wade Holm">To: <span>wade@other.example</span></div></div>
  <div data-app-section="MailReadCompose"><div role="heading" aria-level="2">${subject}</div>${inside}
    <div role="document" aria-label="Message body">${text}</div></div></div></body>`;

/** The reading pane without its marks; the list beside it keeps its own. */
function rebuilt(html: string): string {
  const [around = '', inside = ''] = html.split('"MailReadCompose"');
  const other = inside.replaceAll('role="heading"', '').replaceAll('aria-label="From', 'title="From');
  return `${around}"MailReadCompose"${other}`;
}

const own = { ownEmail: 'mara@office.test' };
/** What our message to these people shows; inside one's own organisation no address stands beside our name. */
const sentPane = ({ to, subject }: Message, label = 'To', text?: string, hint = mara.email) =>
  pane(subject, sender({ name: mara.name, email: '' }) + line(to, label), text, hint);

/** One message in the reading pane. */
export function outlookPage(message: Message): PageParts {
  const { id, from, to, subject, own: mailbox } = message;
  if (from.email === mailbox.email)
    return { url: at('outlook.office.com', id).replace('inbox', 'sentitems'), html: sentPane(message) };
  return {
    url: at('outlook.office.com', id),
    html: pane(subject, sender(from) + line(to.map(({ name }) => ({ name, email: '' })))),
  };
}

const sentCase = (name: string, html: string, expected: Expected): PageCase => ({
  name,
  url: at('outlook.office.com').replace('inbox', 'sentitems'),
  html,
  expected,
});

const read = { email: 'rosa@family.example', displayName: 'Rosa Lindqvist' };
const from = sender(contact(rosa));
const colleague: Contact = { name: 'Olga Bell', email: '' };
const bare = (email: string): Contact => ({ name: '', email });
const office = at('outlook.office.com');
const shown = (name: string, html: string, expected: Expected): PageCase => ({ name, url: office, html, expected });

export const outlookCases: PageCase[] = [
  {
    name: 'the reading pane names the sender',
    ...outlookPage(received(contact(rosa))),
    expected: due(found('message', read)),
  },
  {
    name: 'the next message',
    ...outlookPage(received(contact(wade))),
    expected: due(found('message', { email: 'wade@other.example', displayName: 'Wade Holm' })),
  },
  ...['outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'].map(
    (host): PageCase => ({
      name: `the same on ${host}`,
      url: at(host),
      html: pane('About the crown', from),
      expected: due(found('message', read)),
    }),
  ),
  shown('a subject may hold somebody’s address', pane('Fwd: wade@other.example', from), due(found('message', read))),
  shown(
    'a display name may look like somebody’s address',
    pane('Bill', sender({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    due(found('message', { email: 'billing@pay-portal.example', displayName: 'rosa@family.example' })),
  ),
  shown(
    'a forwarded mail has headings of its own in its text',
    pane('About the crown', from, sender(contact(wade))),
    due(found('message', read)),
  ),
  shown(
    'our own answer in the same conversation is not the other party',
    pane('About the crown', from + sender(mara), 'Hello', mara.email),
    due(found('message', { email: 'rosa@family.example', ...own })),
  ),
  shown(
    'inside one organisation only the name shows: nobody',
    pane('Lunch', sender(colleague), sender(contact(wade))),
    due(none('message', { displayName: 'Olga Bell' })),
  ),
  shown(
    'whom a colleague wrote to is not the sender',
    pane('Lunch', sender(colleague) + line([contact(rosa)])),
    due(none('message', { displayName: 'Olga Bell' })),
  ),
  shown(
    'nor who got a copy',
    pane('Lunch', sender(colleague) + line([contact(rosa)], 'Cc')),
    due(none('message', { displayName: 'Olga Bell' })),
  ),
  shown(
    'what stands in brackets and is no address is nobody',
    pane('Lunch &lt;today&gt; (noon)', sender({ name: 'Olga Bell &lt;by hand&gt;', email: '' })),
    due(none('message', { displayName: 'Olga Bell <by hand>' })),
  ),
  shown(
    'a conversation that shows two senders is nobody',
    pane('Crown', from + sender(contact(wade))),
    due(ambiguous('message')),
  ),
  shown(
    'in another language a sender is found all the same',
    pane('Crown', sender(contact(rosa), 'De')),
    found('message', read),
  ),
  shown(
    'in another language a colleague is nobody, and nothing is missed',
    pane('Lunch', sender(colleague, 'De')),
    none('message'),
  ),
  shown('a pane that was rebuilt', rebuilt(pane('Crown', from)), due(none('message'))),
  sentCase(
    'in Sent the line of receivers names the other party',
    sentPane(sent([contact(rosa)])),
    due(found('sent', { ...read, ...own })),
  ),
  sentCase(
    'in Sent an address without a name',
    sentPane(sent([bare('Rosa@family.example')]), 'To', line([bare('wade@other.example')])),
    due(found('sent', { email: 'rosa@family.example', ...own })),
  ),
  sentCase(
    'in Sent the text may hold another such line',
    sentPane(sent([contact(rosa)]), 'To', line([contact(wade)])),
    due(found('sent', { ...read, ...own })),
  ),
  sentCase(
    'what went to several is to nobody in particular',
    sentPane(sent([contact(rosa), contact(wade)])),
    due(none('sent', own)),
  ),
  sentCase('what went to a colleague is to nobody', sentPane(sent([colleague])), due(none('sent', own))),
  sentCase(
    'in another language our own mail is nobody',
    sentPane(sent([contact(rosa)]), 'Para'),
    due(none('sent', own)),
  ),
  sentCase(
    'in Sent the other party is found also where nobody says whose mailbox it is',
    sentPane(sent([contact(rosa)]), 'To', 'Hello', 'O.CiQ1'),
    due(found('sent', read)),
  ),
  {
    name: 'the list alone reads nobody',
    url: 'https://outlook.office.com/mail/inbox',
    html: pane('', ''),
    expected: none('message'),
  },
  {
    name: 'the list beside a message that was rebuilt away, its text too',
    url: 'https://outlook.office.com/mail/inbox',
    html: pane('', '').replaceAll('role="heading"', ''),
    expected: none('message'),
  },
  {
    name: 'a pane that has not come yet misses nobody',
    url: office,
    html: '<body><div id="app"></div></body>',
    expected: none('message'),
  },
  {
    name: 'a message in a list of senders',
    url: 'https://outlook.office.com/mail/inbox',
    html: pane('', sender(colleague)),
    expected: none('message', { displayName: 'Olga Bell' }),
  },
  {
    name: 'the calendar is no mailbox',
    url: 'https://outlook.office.com/calendar/view/week',
    html: pane('About the crown', from),
    expected: null,
  },
  { name: 'the same marks on another host', url: at('mail.test'), html: pane('About', from), expected: null },
];
