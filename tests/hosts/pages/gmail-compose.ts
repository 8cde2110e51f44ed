import { ambiguous, found, none, type PageCase } from './page-case';
import { type Contact, contact, mara, rosa, wade } from './people';

const url = 'https://mail.google.com/mail/u/0/#inbox?compose=new';
const own = { ownEmail: 'mara@office.test' };

const chip = ({ name, email }: Contact) =>
  `<div role="option" data-hovercard-id="${email}" data-name="${name}"><span>${name.split(' ')[0]}</span></div>`;
const row = (name: string, people: Contact[]) =>
  `<div class="anm" name="${name}"><div role="listbox">${people.map(chip).join('')}<input aria-label="${name}"></div></div>`;
/** A message being written beside the list. */
const writing = (to: Contact[], cc: Contact[] = []) =>
  `<div class="AD"><div role="dialog"><div class="GS">${row('to', to)}${row('cc', cc)}</div>
  <input name="subjectbox"><div contenteditable="true">Hello ${chip(contact(wade))}</div></div></div>`;
const mailbox = (inside: string) =>
  `<body><div id="gb"><a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: ${mara.name}
  (${mara.email})"></a></div><div role="main"><div class="anm" name="to">${chip(contact(wade))}</div></div>${inside}</body>`;

/** Pages on which a message is being written. */
export const gmailComposeCases: PageCase[] = [
  {
    name: 'a message being written beside the list names whom it goes to, not who gets a copy',
    url,
    html: mailbox(writing([contact(rosa)], [contact(wade)])),
    expected: found('compose', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...own }),
  },
  {
    name: 'an address is read in small letters',
    url,
    html: mailbox(writing([{ name: 'Rosa', email: 'Rosa@Family.example' }])),
    expected: found('compose', { email: 'rosa@family.example', displayName: 'Rosa', ...own }),
  },
  {
    name: 'a message to two is to nobody in particular',
    url,
    html: mailbox(writing([contact(rosa), contact(wade)])),
    expected: ambiguous('compose'),
  },
  {
    name: 'two messages to two people are to nobody in particular',
    url,
    html: mailbox(writing([contact(rosa)]) + writing([contact(wade)])),
    expected: ambiguous('compose'),
  },
  { name: 'a new message has nobody yet', url, html: mailbox(writing([])), expected: none('compose', own) },
  {
    name: 'beside a thread the thread counts',
    url: 'https://mail.google.com/mail/u/0/#label/Patients?compose=new',
    html: mailbox(writing([contact(rosa)])),
    expected: none('thread', own),
  },
];
