import type { PageParts } from '../host-page';
import { found, none, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, received, rosa, sent, wade } from './people';

const url = 'https://snappy.test/#/mailbox/INBOX/m16';

/** The name once more behind "?", as the product writes it. */
const link = ({ name, email }: Contact) =>
  `<a href="mailto:${email}${name && `?to=${encodeURIComponent(`"${name}" <${email}>`)}`}" target="_blank">${name || email}</a>`;
const to = (people: Contact[]) =>
  `<span data-i18n="GLOBAL/TO">To</span>: <span data-bind="text: message().to">${people.map(addressed).join(', ')}</span>`;

/** A forwarded mail may bring the same marks along. */
const forwarded = `<div class="messageItemHeader"><div class="subjectParent"><span class="subject">Other</span></div>
  <div class="informationShort"><span class="from">${link(contact(wade))}</span>${to([contact(wade)])}</div></div>`;

const account = (own: Contact) => `<div class="btn-toolbar"><a id="top-system-dropdown-id" href="#">
  <span class="accountPlace" title="${own.email}">${own.name}</span></a></div>`;

const view = (
  header: string,
  receivers: string,
  style = '',
  text = forwarded,
) => `<div class="messageView"><div class="b-message" ${style}>
  <div class="messageItemHeader">${header}</div>
  <div id="messageItem"><div class="messageItemHeader"><div class="informationShortWrp">
    <div class="informationShort">${receivers}</div></div></div><div class="bodyText">${text}</div></div></div></div>`;

const header = (
  people: Contact[],
  subject: string,
) => `<div class="subjectParent"><span class="subject">${subject}</span></div>
  <div class="informationShort"><span class="from">${people.map(link).join(', ')}</span><i class="fontastic"></i></div>`;

const app = (
  inside: string,
  own = mara,
) => `<body id="rl-app"><div id="rl-content"><div id="rl-left"></div><div id="rl-right">
  ${account(own)}<div class="messageList"><div class="messageListItem"><span class="sender">Wade Holm</span></div></div>
  ${inside}</div></div></body>`;

const shown = ({ from, to: people, subject }: Message, own = mara) =>
  app(view(header([from], subject), to(people)), own);

/** One message beside its list. */
export function snappymailPage(message: Message): PageParts {
  return { url: url.replace('m16', message.id), html: shown(message) };
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

export const snappymailCases: PageCase[] = [
  { name: 'a message names its sender', ...snappymailPage(received(contact(rosa))), expected: found('message', read) },
  {
    name: 'the next message',
    ...snappymailPage(received(contact(wade))),
    expected: found('message', {
      ...read,
      email: 'wade@other.example',
      displayName: 'Wade Holm',
      fromEmail: 'wade@other.example',
    }),
  },
  {
    name: 'in Sent whom it went to',
    ...snappymailPage(sent([contact(rosa)])),
    expected: found('message', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...mine }),
  },
  {
    name: 'in Sent an address without a name',
    ...snappymailPage(sent([{ name: '', email: 'Rosa@family.example' }])),
    expected: found('message', { email: 'rosa@family.example', ...mine }),
  },
  {
    name: 'what went to several is to nobody in particular',
    ...snappymailPage(sent([contact(rosa), contact(wade)])),
    expected: none('message', mine),
  },
  {
    name: 'what went to a group without addresses is to nobody',
    url,
    html: app(view(header([mara], 'Your visit'), to([{ name: 'Everybody', email: 'list' }]))),
    expected: none('message', mine),
  },
  {
    name: 'a draft to nobody yet, with a forwarded mail inside',
    url,
    html: app(view(header([mara], 'Your visit'), '', '', forwarded.replace(/&lt;|&gt;|"Wade Holm" /g, ''))),
    expected: none('message', mine),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...snappymailPage(received({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
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
    html: shown(received(contact(rosa)), { name: 'Mara', email: 'mara' }),
    expected: found('message', (({ ownEmail: _, ...rest }) => rest)(read)),
  },
  {
    name: 'a sender without a usable address',
    url,
    html: app(view(header([{ name: 'System', email: 'root' }], 'Report'), to([mara]).replace(/&lt;.*&gt;/, ''))),
    expected: none('message', { displayName: 'System', subject: 'Report', ...own }),
  },
  {
    name: 'a message that was closed is folded away',
    url,
    html: app(view(header([contact(rosa)], 'About the crown'), to([mara]), 'style="display:none"')),
    expected: none('message', own),
  },
  {
    name: 'the list alone reads nobody',
    url: 'https://snappy.test/#/mailbox/INBOX',
    html: app(''),
    expected: none('message', own),
  },
  {
    name: 'a site without the app',
    url,
    html: shown(received(contact(rosa))).replace('id="rl-app"', ''),
    expected: null,
  },
];
