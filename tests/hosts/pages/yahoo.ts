import type { PageParts } from '../host-page';
import { ambiguous, due, found, none, noView, type PageCase } from './page-case';
import { type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const at = (folder: string, host = 'mail.yahoo.com') => `https://${host}/d/folders/${folder}`;
const inbox = at('1/messages/16');

const pill = ({ name, email }: Contact) =>
  `<span><span data-test-id="email-pill"><span>${name}</span></span>${name && email && ' '}${email && `<span>${name ? `&lt;${email}&gt;` : email}</span>`}</span>`;
const message = (from: Contact, to: Contact[]) => `<li><div data-test-id="message-view">
  <span data-test-id="message-from">${pill(from)}</span><span data-test-id="message-to">${to.map(pill).join(', ')}</span>
  <div data-test-id="message-view-body-content">Hello</div></div></li>`;

const app = (subject: string, messages: string) => `<body><ul data-test-id="message-list"><li>
  <span data-test-id="message-from">${pill(contact(wade))}</span></li></ul>
  ${
    messages &&
    `<div data-test-id="message-group-view-scroller"><span data-test-id="message-group-subject-text">${subject}</span>
  <ul>${messages}</ul></div>`
  }</body>`;

/** One message, in the folder it belongs to. */
export function yahooPage({ id, from, to, subject, own }: Message): PageParts {
  const folder = from.email === own.email ? '2' : '1';
  return { url: at(`${folder}/messages/${id}`), html: app(subject, message(from, to)) };
}

const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
};
const mine = { fromEmail: 'mara@office.test', subject: 'Your visit' };
const shown = (from: Contact) => ({ url: inbox, html: app('About the crown', message(from, [mara])) });

export const yahooCases: PageCase[] = [
  { name: 'a message names its sender', ...yahooPage(received(contact(rosa))), expected: due(found('message', read)) },
  {
    name: 'the next message, in another country',
    url: at('1/messages/17', 'es.mail.yahoo.com'),
    html: app('Question', message(contact(wade), [mara])),
    expected: due(
      found('message', {
        email: 'wade@other.example',
        displayName: 'Wade Holm',
        fromEmail: 'wade@other.example',
        subject: 'Question',
      }),
    ),
  },
  {
    name: 'in Sent whom it went to',
    ...yahooPage(sent([contact(rosa)])),
    expected: due(found('sent', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...mine })),
  },
  {
    name: 'in Sent an address without a name',
    ...yahooPage(sent([{ name: '', email: 'Rosa@family.example' }])),
    expected: due(found('sent', { email: 'rosa@family.example', ...mine })),
  },
  {
    name: 'in Sent names that look like addresses',
    url: at('2/messages/19'),
    html: app(
      'Your visit',
      message({ ...mara, name: 'desk@office.test' }, [{ name: 'rosa@family.example', email: 'pay@portal.example' }]),
    ),
    expected: due(found('sent', { email: 'pay@portal.example', displayName: 'rosa@family.example', ...mine })),
  },
  {
    name: 'what went to several is to nobody in particular',
    ...yahooPage(sent([contact(rosa), contact(wade)])),
    expected: due(none('sent', mine)),
  },
  {
    name: 'a conversation in Sent that shows two receivers',
    url: at('2/messages/18'),
    html: app('Your visit', message(mara, [contact(rosa)]) + message(mara, [contact(wade)])),
    expected: due(ambiguous('sent')),
  },
  {
    name: 'an address without a name',
    ...shown({ name: '', email: 'Rosa@family.example' }),
    expected: due(found('message', { email: 'rosa@family.example', subject: 'About the crown' })),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...shown({ name: 'rosa@family.example', email: 'billing@pay-portal.example' }),
    expected: due(
      found('message', {
        ...read,
        email: 'billing@pay-portal.example',
        displayName: 'rosa@family.example',
        fromEmail: 'billing@pay-portal.example',
      }),
    ),
  },
  {
    name: 'of a known contact only the name shows: nobody',
    ...shown({ name: 'Rosa Lindqvist', email: '' }),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'brackets around something else are no address',
    ...shown({ name: 'Front desk (office)', email: '' }),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'in Sent brackets around something else are no address',
    ...yahooPage(sent([{ name: 'Front desk (office)', email: '' }])),
    expected: due(none('sent', mine)),
  },
  {
    name: 'in Sent our own address may be missing',
    url: at('2/messages/19'),
    html: app('Your visit', message({ name: 'Front desk (office)', email: '' }, [contact(rosa)])),
    expected: due(
      found('sent', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', subject: 'Your visit' }),
    ),
  },
  {
    name: 'a conversation that shows two senders is nobody',
    url: inbox,
    html: app('About the crown', message(contact(rosa), [mara]) + message(contact(wade), [mara])),
    expected: due(ambiguous('message')),
  },
  { name: 'the list alone reads nobody', url: at('1'), html: app('', ''), expected: none('message') },
  {
    name: 'the settings are no folder',
    url: 'https://mail.yahoo.com/d/settings/1',
    html: app('About the crown', message(contact(rosa), [mara])),
    expected: noView,
  },
  {
    name: 'the same marks on another host',
    url: at('1/messages/16', 'mail.test'),
    html: app('About the crown', message(contact(rosa), [mara])),
    expected: null,
  },
];
