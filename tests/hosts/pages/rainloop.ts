import type { PageParts } from '../host-page';
import { found, none, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const url = 'https://rain.test/?/#/mailbox/INBOX/m16';

/** The name once more behind "?", as the product writes it. */
const link = ({ name, email }: Contact) =>
  `<a href="mailto:${email}${name && `?to=&quot;${name}&quot; &lt;${email}&gt;`}" target="_blank">${name || email}</a>`;
const receivers = (label: string, people: string) =>
  `<div class="informationShort"><span><span class="labelTo">${label}</span>:&nbsp;<span class="to">${people}</span></span></div>`;

/** A forwarded mail may bring the same marks along. */
const forwarded = `<div class="messageItemHeader"><div class="subjectParent"><span class="subject">Other</span></div>
  <div class="informationShort"><span class="from">${link(contact(wade))}</span></div>
  <div class="informationShortWrp">${receivers('To', addressed(contact(wade)))}</div></div>`;

/** The full header is folded away and holds everything once more. */
const message = (
  people: Contact[],
  to: string,
  subject: string,
  text = forwarded,
) => `<div id="rl-sub-right"><div class="messageView"><div>
  <div class="messageItemHeader"><div class="subjectParent"><span class="subject">${subject}</span></div>
  <div class="informationShort"><span><span class="from" title="">${people.map(link).join(', ')}</span></span></div>
  <div class="informationShortWrp">${receivers('To', to)}${receivers('Cc', 'Olga &lt;olga@other.example&gt;')}</div>
  <div class="informationFull" style="display:none"><span class="to uiLabelValue">${to}</span></div></div>
  <div class="messageItem"><div class="bodyText">${text}</div></div></div></div></div>`;

const app = (inside: string, account: string = mara.email) => `<body><div id="rl-app"><div class="b-system-drop-down">
  <div class="accountPlace pull-right">${account}</div></div>
  <div class="messageList"><div class="messageListItem"><span class="sender">Wade Holm</span></div></div>${inside}</div></body>`;

const shown = ({ from, to, subject }: Message) => app(message([from], to.map(addressed).join(', '), subject));

/** One message beside its list. */
export function rainloopPage(one: Message): PageParts {
  return { url: url.replace('m16', one.id), html: shown(one) };
}

const own = { ownEmail: 'mara@office.test' };
const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
  ...own,
};
const mine = { fromEmail: 'mara@office.test', subject: 'Your visit', ...own };

export const rainloopCases: PageCase[] = [
  { name: 'a message names its sender', ...rainloopPage(received(contact(rosa))), expected: found('message', read) },
  {
    name: 'the next message',
    ...rainloopPage(received(contact(wade))),
    expected: found('message', {
      ...read,
      email: 'wade@other.example',
      displayName: 'Wade Holm',
      fromEmail: 'wade@other.example',
    }),
  },
  {
    name: 'in Sent whom it went to, not who got a copy',
    ...rainloopPage(sent([contact(rosa)])),
    expected: found('message', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...mine }),
  },
  {
    name: 'in Sent an address without a name',
    ...rainloopPage(sent([{ name: '', email: 'Rosa@family.example' }])),
    expected: found('message', { email: 'rosa@family.example', ...mine }),
  },
  {
    name: 'what went to several is to nobody in particular',
    ...rainloopPage(sent([contact(rosa), contact(wade)])),
    expected: none('message', mine),
  },
  {
    name: 'what went to a group without addresses is to nobody',
    url,
    html: app(message([mara], 'Everybody &lt;list&gt;', 'Your visit')),
    expected: none('message', mine),
  },
  {
    name: 'a draft to nobody yet, with a forwarded mail inside',
    url,
    html: app(message([mara], '', 'Your visit', forwarded.replace(/&lt;|&gt;|"Wade Holm" /g, ''))),
    expected: none('message', mine),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...rainloopPage(received({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    expected: found('message', {
      ...read,
      email: 'billing@pay-portal.example',
      displayName: 'rosa@family.example',
      fromEmail: 'billing@pay-portal.example',
    }),
  },
  {
    name: 'a user name that is no address leaves the sender as it is',
    url,
    html: app(message([contact(rosa)], 'undisclosed', 'About the crown'), 'mara'),
    expected: found('message', (({ ownEmail: _, ...rest }) => rest)(read)),
  },
  {
    name: 'a sender without a usable address',
    url,
    html: app(message([{ name: 'System', email: 'root' }], 'everybody', 'Report')),
    expected: none('message', { displayName: 'System', subject: 'Report', ...own }),
  },
  { name: 'the list alone reads nobody', url, html: app(''), expected: none('message', own) },
  {
    name: 'a message that was closed is folded away',
    url,
    html: shown(received(contact(rosa))).replace('class="messageView"', 'style="display:none"'),
    expected: none('message', own),
  },
  {
    name: 'a site without the app',
    url,
    html: shown(received(contact(rosa))).replace('rl-app', 'app'),
    expected: null,
  },
];
