import type { PageParts } from '../host-page';
import { gmailComposeCases } from './gmail-compose';
import { ambiguous, due, found, none, type PageCase } from './page-case';
import { type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const at = (route: string) => `https://mail.google.com/mail/u/0/${route}`;
const thread = '#inbox/FMfcgzQbfWxkq';

const person = (mark: string, { name, email }: Contact) =>
  `<span class="${mark}" email="${email}" name="${name}" data-hovercard-id="${email}">${name.split(' ')[0]}</span>`;

/** One message of a thread, unfolded; a forwarded mail repeats the marks inside its text. */
const unfolded = ({ id, from, to }: Message, text = '') => `<div role="listitem" class="h7">
  <div class="adn ads" data-message-id="${id}"><table><tr><td class="gF"><h3 class="iw">${person('gD', from)}</h3></td></tr>
  <tr><td><span class="hb">to ${to.map((one) => person('g2', one)).join(', ')}</span></td></tr></table>
  <div class="ii gt"><div class="a3s">Hello ${text}</div></div></div></div>`;
const folded = ({ from }: Message) =>
  `<div role="listitem" class="kv"><div class="iA">${person('gD', from)}</div></div>`;

const conversation = (subject: string, messages: string, style = '') => `<div class="nH bkK" ${style}>
  <div class="ha"><h2 class="hP" data-legacy-thread-id="18f2">${subject}</h2></div>
  <div role="list">${messages}<div class="reply"><div class="adn"></div></div></div></div>`;

/** Another mailbox of whoever is signed in stands beside. */
const account = ({ name, email }: Contact) =>
  `<div id="gb"><a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: ${name}
  (${email})"></a><a href="https://mail.google.com/mail/u/1/" aria-label="Olga Bell (olga@other.example)"></a></div>`;

/** A conversation that was read before stays in the page, hidden. */
const before = conversation('Last year', unfolded(received(contact(wade), 'Last year', 'm0')), 'style="display:none"');
const mailbox = (inside: string) => `<body>${account(mara)}<div role="main">${before}${inside}</div></body>`;

/** A thread of one message. */
export function gmailPage(message: Message): PageParts {
  return {
    url: at(`${thread}${message.id}`),
    html: mailbox(conversation(message.subject, unfolded(message))),
  };
}

const from = received(contact(rosa));
const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
  ownEmail: 'mara@office.test',
};
const mine = { fromEmail: 'mara@office.test', ownEmail: 'mara@office.test' };
const page = (messages: string, subject = 'About the crown') => ({
  url: at(thread),
  html: mailbox(conversation(subject, messages)),
});
const forwarded = `---------- ${person('gD', contact(wade))} to ${person('g2', contact(wade))}`;

export const gmailCases: PageCase[] = [
  ...gmailComposeCases,
  {
    name: 'a thread names the sender, not the one read before',
    ...gmailPage(from),
    expected: due(found('thread', read)),
  },
  {
    name: 'the next thread',
    ...gmailPage(received(contact(wade), 'Question')),
    expected: due(
      found('thread', {
        email: 'wade@other.example',
        displayName: 'Wade Holm',
        fromEmail: 'wade@other.example',
        subject: 'Question',
        ownEmail: 'mara@office.test',
      }),
    ),
  },
  {
    name: 'what we wrote names whom we wrote to',
    ...gmailPage(sent([contact(rosa)])),
    expected: due(
      found('thread', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', subject: 'Your visit', ...mine }),
    ),
  },
  {
    name: 'the last unfolded message of a thread counts',
    ...page(unfolded(received(contact(wade))) + unfolded(from) + folded(received(contact(wade)))),
    expected: due(found('thread', read)),
  },
  {
    name: 'our own answer at the end names whom it goes to, though somebody else wrote before',
    ...page(unfolded(received(contact(wade))) + unfolded(sent([contact(rosa), mara]))),
    expected: due(
      found('thread', {
        email: 'rosa@family.example',
        displayName: 'Rosa Lindqvist',
        subject: 'About the crown',
        ...mine,
      }),
    ),
  },
  {
    name: 'what we wrote to several is to nobody in particular',
    ...gmailPage(sent([contact(rosa), contact(wade)])),
    expected: due(ambiguous('thread')),
  },
  {
    name: 'a forwarded mail repeats the marks in its text',
    ...page(unfolded(from, forwarded)),
    expected: due(found('thread', read)),
  },
  {
    name: 'our own message with a forwarded one inside',
    ...page(unfolded(sent([contact(rosa)]), forwarded)),
    expected: due(
      found('thread', {
        email: 'rosa@family.example',
        displayName: 'Rosa Lindqvist',
        subject: 'About the crown',
        ...mine,
      }),
    ),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...gmailPage(received({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    expected: due(
      found('thread', {
        ...read,
        email: 'billing@pay-portal.example',
        displayName: 'rosa@family.example',
        fromEmail: 'billing@pay-portal.example',
      }),
    ),
  },
  {
    name: 'a message whose id is still the word “undefined” names nobody',
    ...page(unfolded({ ...from, id: 'undefined' })),
    expected: due(none('thread', { subject: 'About the crown', ownEmail: 'mara@office.test' })),
  },
  {
    name: 'a message without an id yet names nobody',
    ...page(unfolded(from).replace('data-message-id="m1"', '')),
    expected: due(none('thread', { subject: 'About the crown', ownEmail: 'mara@office.test' })),
  },
  {
    name: 'what is no address is nobody',
    ...page(unfolded(sent([{ name: 'A list', email: 'undisclosed' }])).replace('mara@office.test', 'none')),
    expected: due(
      none('thread', { subject: 'About the crown', displayName: 'Mara Bell', ownEmail: 'mara@office.test' }),
    ),
  },
  {
    name: 'without knowing whose mailbox it is the sender counts',
    url: at(thread),
    html: mailbox(conversation('About the crown', unfolded(from))).replace('mara@office.test', 'signed in'),
    expected: due(found('thread', (({ ownEmail: _, ...rest }) => rest)(read))),
  },
  {
    name: 'a list reads nobody, whatever its rows and the hidden thread hold',
    url: at('#label/Patients'),
    html: mailbox(`<table><tr class="zA"><td><span class="yP" email="rosa@family.example" name="Rosa">Rosa</span>
      <span class="gD" email="rosa@family.example" name="Rosa">Rosa</span></td></tr></table>`),
    expected: none('thread', { ownEmail: 'mara@office.test' }),
  },
  { name: 'a page that is still loading', url: at('#inbox'), html: '<body></body>', expected: none('thread') },
  {
    name: 'the same marks on another host',
    url: 'https://mail.test/mail/u/0/#inbox/FMfcgzQ',
    html: mailbox(conversation('About the crown', unfolded(from))),
    expected: null,
  },
];
