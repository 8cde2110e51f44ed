import type { PageParts } from '../host-page';
import { ambiguous, found, none, type PageCase } from './page-case';
import { type Contact, contact, type Message, mara, received, rosa, wade } from './people';

const url = 'https://webmail.test/read/16';

const link = ({ name, email }: Contact) => `<a href="mailto:${email}?subject=Re">${name}</a>`;
const page = (header: string, subject = 'About the crown') => `<body><ul class="list"><li>Wade Holm</li></ul>
  <article><h2 class="msgSubject">${subject}</h2>${header}<div class="text">
  Write to <a href="mailto:olga@other.example">Olga</a></div></article></body>`;

/** A message of a webmail that nobody knows. */
export function guessMailPage({ id, from, to, subject }: Message): PageParts {
  const header = `<div class="msg-header"><span class="msgFrom">${link(from)}</span> to ${to.map(link).join(', ')}</div>`;
  return { url: url.replace('16', id), html: page(header, subject) };
}

const menu = Array.from({ length: 200 }, (_, n) => `<a href="/${n}">${n}</a>`).join('');
const read = { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', subject: 'About the crown' };
const shown = (header: string, subject?: string) => ({ url, html: page(header, subject) });

export const guessMailCases: PageCase[] = [
  { name: 'a message says who sent it', ...guessMailPage(received(contact(rosa))), expected: found('header', read) },
  {
    name: 'the next message',
    ...guessMailPage(received(contact(wade), 'Question')),
    expected: found('header', { email: 'wade@other.example', displayName: 'Wade Holm', subject: 'Question' }),
  },
  {
    name: 'the one address of a header',
    ...shown(
      `<header>${link({ name: 'Rosa Lindqvist &lt;rosa@family.example&gt;', email: 'Rosa@family.example' })}</header>`,
    ),
    expected: found('header', read),
  },
  {
    name: 'a sender whose name carries the address',
    ...shown(
      `<p id="sender">${link({ name: 'Rosa Lindqvist &lt;rosa@family.example&gt;', email: 'Rosa@family.example' })}</p>`,
    ),
    expected: found('header', read),
  },
  {
    name: 'two people in one header are nobody',
    ...shown(`<header>${link(contact(rosa))} ${link(mara)}</header>`),
    expected: ambiguous('header'),
  },
  {
    name: 'what is no address is nobody',
    ...shown(`<header>${link({ name: 'System', email: 'root' })}</header>`),
    expected: none('header', { displayName: 'System', subject: 'About the crown' }),
  },
  {
    name: 'a sender without an address is nobody',
    ...shown(`<p class="from">${link({ name: 'System', email: 'root' })}</p>`),
    expected: none('header', { displayName: 'System', subject: 'About the crown' }),
  },
  {
    name: 'a message without a subject is nobody',
    ...shown(`<header>${link(contact(rosa))}</header>`, ''),
    expected: none('header', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist' }),
  },
  {
    name: 'a shop with an address on top has no subject line',
    url: 'https://shop.test/',
    html: `<body><header>${link({ name: 'Write to us', email: 'info@shop.example' })}</header><p>Sale</p></body>`,
    expected: null,
  },
  {
    name: 'a shop that says who it is from has no subject line',
    url: 'https://shop.test/',
    html: `<body><p class="from">${link({ name: 'Write to us', email: 'info@shop.example' })}</p><p>Sale</p></body>`,
    expected: null,
  },
  {
    name: 'an address in the text alone is no header',
    ...shown('<p>Rosa Lindqvist</p>'),
    expected: null,
  },
  {
    name: 'links in a header that are none to write to somebody',
    ...shown('<header><p class="from"><a href="/people/7">Rosa Lindqvist</a></p></header>'),
    expected: null,
  },
  {
    name: 'a menu of hundreds of links beside the sender',
    ...shown(`<div class="sender">${menu}${link(contact(rosa))}</div>`),
    expected: found('header', read),
  },
  {
    name: 'a menu of hundreds of links in the header',
    ...shown(`<header>${menu}${link(contact(rosa))}</header>`),
    expected: found('header', read),
  },
  {
    name: 'a list of subjects without a message',
    url: 'https://webmail.test/',
    html: '<body><header>Mail</header><ul><li><span class="from">Rosa</span> <span class="subject">About</span></li></ul></body>',
    expected: null,
  },
];
