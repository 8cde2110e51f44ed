import type { PageParts } from '../host-page';
import { ambiguous, found, none, type PageCase } from './page-case';
import { type Contact, contact, type Message, received, rosa, wade } from './people';

const at = (host: string, id = 'AAQkAD%3D') => `https://${host}/mail/inbox/id/${id}`;

/** Outside one's own organisation the address stands behind the name. */
const sender = ({ name, email }: Contact) =>
  `<div class="f8aZk" role="heading" aria-level="3"><span class="OZZZK"><span>${name}</span>${
    email && `<span>&lt;${email}&gt;</span>`
  }</span></div>`;

/** Around the reading pane a list with headings of its own. */
const pane = (subject: string, inside: string, text = 'Hello') => `<body><div id="app">
  <div data-app-section="MessageList"><div role="heading">Wade Holm&lt;wade@other.example&gt;</div></div>
  <div data-app-section="MailReadCompose"><div role="heading" aria-level="2">${subject}</div>${inside}
    <div role="document" aria-label="Message body">${text}</div></div></div></body>`;

/** One message in the reading pane. */
export function outlookPage(message: Message): PageParts {
  return { url: at('outlook.office.com', message.id), html: pane(message.subject, sender(message.from)) };
}

const read = { email: 'rosa@family.example', displayName: 'Rosa Lindqvist' };
const from = sender(contact(rosa));
const office = at('outlook.office.com');

export const outlookCases: PageCase[] = [
  {
    name: 'the reading pane names the sender',
    ...outlookPage(received(contact(rosa))),
    expected: found('message', read),
  },
  {
    name: 'the next message',
    ...outlookPage(received(contact(wade))),
    expected: found('message', { email: 'wade@other.example', displayName: 'Wade Holm' }),
  },
  ...['outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'].map(
    (host): PageCase => ({
      name: `the same on ${host}`,
      url: at(host),
      html: pane('About the crown', from),
      expected: found('message', read),
    }),
  ),
  {
    name: 'a subject may hold somebody’s address',
    url: office,
    html: pane('Fwd: wade@other.example', from),
    expected: found('message', read),
  },
  {
    name: 'a display name may look like somebody’s address',
    url: office,
    html: pane('Bill', sender({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    expected: found('message', { email: 'billing@pay-portal.example', displayName: 'rosa@family.example' }),
  },
  {
    name: 'a forwarded mail has headings of its own in its text',
    url: office,
    html: pane('About the crown', from, sender(contact(wade))),
    expected: found('message', read),
  },
  {
    name: 'inside one organisation only the name shows: nobody',
    url: office,
    html: pane('Lunch', sender({ name: 'Mara Bell', email: '' })),
    expected: none('message'),
  },
  {
    name: 'what stands in brackets and is no address is nobody',
    url: office,
    html: pane('Lunch <today> (noon)', ''),
    expected: none('message'),
  },
  {
    name: 'a conversation that shows two senders is nobody',
    url: office,
    html: pane('About the crown', from + sender(contact(wade))),
    expected: ambiguous('message'),
  },
  {
    name: 'the list alone reads nobody',
    url: 'https://outlook.office.com/mail/inbox',
    html: pane('', ''),
    expected: none('message'),
  },
  {
    name: 'the calendar is no mailbox',
    url: 'https://outlook.office.com/calendar/view/week',
    html: pane('About the crown', from),
    expected: null,
  },
  { name: 'the same marks on another host', url: at('mail.test'), html: pane('About', from), expected: null },
];
