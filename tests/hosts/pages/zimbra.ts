import type { PageParts } from '../host-page';
import { ambiguous, found, none, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, received, rosa, wade } from './people';

const url = 'https://zimbra.test/';

const bubble = (one: Contact) =>
  `<span class="addrBubble" id="zb__${one.email}"><span>${addressed(one)} </span></span>`;
const rows = (from: string, to: string) => `<tr id="zv__hdr_expand"><td class="LabelColName">From:</td><td><table>
  <tr id="OBJ_PREFIX_DWT81_from"><td id="OBJ_PREFIX_DWT82_from" class="LabelColValue"><span>${from}</span></td></tr></table></td></tr>
  <tr id="OBJ_PREFIX_DWT83_to"><td class="LabelColName">To:</td><td class="LabelColValue">${to}</td></tr>`;

const header = (subject: string, from: string, style = '') => `<div class="ZmMailMsgView" ${style}>
  <table class="MsgHeaderTable" role="presentation"><tr><td><table><tr>
    <td class="LabelColValue SubjectCol" role="heading">${subject}</td></tr></table>
    <table class="ZPropertySheet">${rows(from, bubble(mara))}</table></td></tr></table>
  <div class="MsgBody"><table><tr id="a_from"><td class="LabelColValue">${bubble(contact(wade))}</td></tr></table></div></div>`;

/** Conversations opened before stay in the shell, hidden. */
const shell = (inside: string) => `<body><div id="z_shell">
  ${header('Last year', bubble(contact(wade)), 'style="display:none"')}
  <ul class="ZmConvList"><li class="ZmConvListFrom">Wade Holm</li></ul>${inside}</div></body>`;

/** One message in its pane. */
export function zimbraPage({ from, subject }: Message): PageParts {
  return { url, html: shell(header(subject, bubble(from))) };
}

const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
};
const shown = (from: string) => ({ url, html: shell(header('About the crown', from)) });

export const zimbraCases: PageCase[] = [
  {
    name: 'a message names its sender, not the one before',
    ...zimbraPage(received(contact(rosa))),
    expected: found('message', read),
  },
  {
    name: 'the next message',
    ...zimbraPage(received(contact(wade), 'Question')),
    expected: found('message', {
      email: 'wade@other.example',
      displayName: 'Wade Holm',
      fromEmail: 'wade@other.example',
      subject: 'Question',
    }),
  },
  {
    name: 'an address without a name',
    ...shown(bubble({ name: '', email: 'Rosa@family.example' })),
    expected: found('message', {
      email: 'rosa@family.example',
      fromEmail: 'rosa@family.example',
      subject: 'About the crown',
    }),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...shown(bubble({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    expected: found('message', {
      ...read,
      email: 'billing@pay-portal.example',
      displayName: 'rosa@family.example',
      fromEmail: 'billing@pay-portal.example',
    }),
  },
  {
    name: 'the sender’s place is filled late',
    ...shown('<span id="zb__1"></span>'),
    expected: none('message', { subject: 'About the crown' }),
  },
  {
    name: 'where short addresses are set only the name shows: nobody',
    ...shown('<span class="addrBubble"><span>Rosa Lindqvist </span></span>'),
    expected: none('message', { subject: 'About the crown' }),
  },
  {
    name: 'brackets around something else are no address',
    ...shown('<span class="addrBubble"><span>Front desk (office) </span></span>'),
    expected: none('message', { subject: 'About the crown' }),
  },
  {
    name: 'one who sends on behalf of another: nobody',
    ...shown(`${bubble(contact(rosa))} on behalf of ${bubble(contact(wade))}`),
    expected: none('message', { subject: 'About the crown' }),
  },
  {
    name: 'two messages side by side are two people',
    url,
    html: shell(header('One', bubble(contact(rosa))) + header('Two', bubble(contact(wade)))),
    expected: ambiguous('message'),
  },
  { name: 'the list alone reads nobody', url, html: shell(''), expected: none('message') },
  { name: 'a site without the shell', url, html: header('About', bubble(contact(rosa))), expected: null },
];
