import type { PageParts } from '../host-page';
import { ambiguous, due, found, none, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const url = 'https://zimbra.test/';
const olga: Contact = { name: 'Olga Bell', email: 'olga@other.example' };

const bubble = (one: Contact) =>
  `<span class="addrBubble" id="zb__${one.email}"><span>${addressed(one)} </span></span>`;
/** The sender's row has a name that is not translated, the next row's name is its own label. */
const rows = (from: string, to: string) => `<tr id="zv__hdr_expand"><td class="LabelColName">From:</td><td><table>
  <tr id="OBJ_PREFIX_DWT81_from"><td id="OBJ_PREFIX_DWT82_from" class="LabelColValue"><span>${from}</span></td></tr></table></td></tr>
  <tr id="OBJ_PREFIX_DWT83_para"><td class="LabelColName">Para:</td><td class="LabelColValue">${to}</td></tr>
  <tr id="OBJ_PREFIX_DWT84_cc"><td class="LabelColName">Cc:</td><td class="LabelColValue">${bubble(olga)}</td></tr>`;

const text = `<div class="MsgBody"><table class="ZPropertySheet"><tr id="a_from"><td class="LabelColValue">${bubble(
  contact(wade),
)}</td></tr><tr><td class="LabelColValue">${bubble(contact(wade))}</td></tr></table></div>`;
const header = (subject: string, from: string, style = '', to = bubble(mara)) => `<div class="ZmMailMsgView" ${style}>
  <table class="MsgHeaderTable" role="presentation"><tr><td><table><tr>
    <td class="LabelColValue SubjectCol" role="heading">${subject}</td></tr></table>
    <table class="ZPropertySheet">${rows(from, to)}</table></td></tr></table>${text}</div>`;

const folded = (from: string) => `<div class="ZmMailMsgCapsuleView Collapsed"><div class="Conv2MsgHeader">
  <div class="info"><div class="ZmConvListFrom">${from}</div></div></div></div>`;
const unfolded = (
  from: string,
  to = bubble(mara),
) => `<div class="ZmMailMsgCapsuleView Expanded"><div class="Conv2MsgHeader">
  <div class="info"><table class="ZPropertySheet">
    <tr><td class="LabelColName">De:</td><td class="LabelColValue"><span>${from}</span></td></tr>
    <tr><td class="LabelColName">Para:</td><td class="LabelColValue">${to}</td></tr>
    <tr><td class="LabelColName">Cc:</td><td class="LabelColValue">${bubble(olga)}</td></tr></table></div>
  <div class="date">Monday</div></div>${text}</div>`;
/** A conversation: one subject, its messages folded but for some. */
const conversation = (subject: string, messages: string, style = '') => `<div class="Conv2View" ${style}>
  <div class="Conv2Header"><span class="expandIcon"></span><span class="subject" role="heading">${subject}</span>
  <span class="info">2 messages</span></div><div role="list" class="Conv2Messages">${messages}</div></div>`;

const folder = (id: number, isOpen: boolean) => `<div id="zti__main_Mail__${id}" class="DwtTreeItem-Control">
  <div id="zti__main_Mail__${id}_div" class="DwtTreeItem ${isOpen ? 'DwtTreeItem-selected' : ''}">Folder</div></div>`;
/** Conversations opened before stay in the shell, hidden. Folder 5 is Sent; another program's tree has one too. */
const shell = (inside: string, open = 2) => `<body><div id="z_shell">
  ${[2, 5, 15].map((id) => folder(id, id === open)).join('')}
  <div id="zti__main_Calendar__5_div" class="DwtTreeItem DwtTreeItem-selected">Calendar</div>
  ${header('Last year', bubble(contact(wade)), 'style="display:none"')}
  ${conversation('Last month', unfolded(bubble(contact(wade))), 'style="display:none"')}
  <ul class="ZmConvList"><li class="ZmConvListFrom">Wade Holm</li></ul>${inside}</div></body>`;

/** One message in its pane. */
export function zimbraPage({ from, to, subject, own }: Message): PageParts {
  const isSent = from.email === own.email;
  return { url, html: shell(header(subject, bubble(from), '', to.map(bubble).join(' ')), isSent ? 5 : 2) };
}

const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
};
const mine = { fromEmail: 'mara@office.test', subject: 'Your visit' };
const shown = (from: string) => ({ url, html: shell(header('About the crown', from)) });
const talk = (messages: string, subject = 'About the crown', open = 2) => ({
  url,
  html: shell(conversation(subject, messages), open),
});

export const zimbraCases: PageCase[] = [
  {
    name: 'a message names its sender, not the one before',
    ...zimbraPage(received(contact(rosa))),
    expected: due(found('message', read)),
  },
  {
    name: 'the next message',
    ...zimbraPage(received(contact(wade), 'Question')),
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
    name: 'an address without a name',
    ...shown(bubble({ name: '', email: 'Rosa@family.example' })),
    expected: due(
      found('message', {
        email: 'rosa@family.example',
        fromEmail: 'rosa@family.example',
        subject: 'About the crown',
      }),
    ),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...shown(bubble({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
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
    name: 'the sender’s place is filled late',
    ...shown('<span id="zb__1"></span>'),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'where short addresses are set only the name shows: nobody',
    ...shown('<span class="addrBubble"><span>Rosa Lindqvist </span></span>'),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'brackets around something else are no address',
    ...shown('<span class="addrBubble"><span>Front desk (office) </span></span>'),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'one who sends on behalf of another: nobody',
    ...shown(`${bubble(contact(rosa))} on behalf of ${bubble(contact(wade))}`),
    expected: due(none('message', { subject: 'About the crown' })),
  },
  {
    name: 'two messages side by side are two people',
    url,
    html: shell(header('One', bubble(contact(rosa))) + header('Two', bubble(contact(wade)))),
    expected: due(ambiguous('message')),
  },
  {
    name: 'a conversation names the sender of its unfolded message',
    ...talk(folded('Wade Holm') + unfolded(bubble(contact(rosa))) + folded('Mara Bell')),
    expected: due(found('message', read)),
  },
  {
    name: 'a conversation that shows two senders is nobody',
    ...talk(unfolded(bubble(contact(rosa))) + unfolded(bubble(contact(wade)))),
    expected: due(ambiguous('message')),
  },
  {
    name: 'in Sent whom it went to, not who got a copy',
    ...zimbraPage(sent([contact(rosa)])),
    expected: due(found('sent', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...mine })),
  },
  {
    name: 'in Sent a conversation as well, and addresses without names',
    ...talk(
      unfolded(bubble({ name: '', email: mara.email }), bubble({ name: '', email: 'Rosa@family.example' })),
      'Your visit',
      5,
    ),
    expected: due(found('sent', { email: 'rosa@family.example', ...mine })),
  },
  {
    name: 'in Sent a message by itself, and addresses without names',
    ...zimbraPage({ ...sent([{ name: '', email: 'Rosa@family.example' }]), from: { name: '', email: mara.email } }),
    expected: due(found('sent', { email: 'rosa@family.example', ...mine })),
  },
  {
    name: 'in Sent names that look like somebody’s address',
    ...talk(
      unfolded(
        bubble({ name: 'olga@other.example', email: mara.email }),
        bubble({ name: 'wade@other.example', email: 'rosa@family.example' }),
      ),
      'Your visit',
      5,
    ),
    expected: due(found('sent', { email: 'rosa@family.example', displayName: 'wade@other.example', ...mine })),
  },
  {
    name: 'in Sent what stands in brackets and is no address is nobody',
    ...talk(
      unfolded(bubble({ name: 'Front desk', email: 'desk' }), bubble({ name: 'Everybody', email: 'list' })),
      'Your visit',
      5,
    ),
    expected: due(none('sent', { subject: 'Your visit' })),
  },
  {
    name: 'what went to several is to nobody in particular',
    ...zimbraPage(sent([contact(rosa), contact(wade)])),
    expected: due(none('sent', mine)),
  },
  {
    name: 'in Sent where short addresses are set: nobody',
    ...talk(
      unfolded('<span class="addrBubble">Mara Bell</span>', '<span class="addrBubble">Rosa Lindqvist</span>'),
      'Your visit',
      5,
    ),
    expected: due(none('sent', { subject: 'Your visit' })),
  },
  {
    name: 'a header that was rebuilt',
    url,
    html: shell(header('About the crown', bubble(contact(rosa)))).replaceAll('MsgHeaderTable', 'MsgTop'),
    expected: due(none('message')),
  },
  { name: 'the list alone reads nobody', url, html: shell(''), expected: none('message') },
  { name: 'a site without the shell', url, html: header('About', bubble(contact(rosa))), expected: null },
];
