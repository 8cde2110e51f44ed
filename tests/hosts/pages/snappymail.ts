import type { PageParts } from '../host-page';
import { ambiguous, due, found, type PageCase } from './page-case';
import { addressed, type Contact, contact, type Message, mara, wade } from './people';
import { type RainloopBuild, rainloopCasesOf, rainloopPageOf, type Shown, sentAt } from './rainloop-cases';

/** The name once more behind "?", as the product writes it. */
const link = ({ name, email }: Contact) =>
  `<a href="mailto:${email}${name && `?to=${encodeURIComponent(`"${name}" <${email}>`)}`}" target="_blank">${name || email}</a><a href="#add">Add</a>`;
const receivers = (to: string) =>
  `<span data-i18n="GLOBAL/TO">To</span>: <span data-bind="text: message().to">${to}</span>
  <span data-i18n="GLOBAL/CC">Cc</span>: <span data-bind="text: message().cc">Olga &lt;olga@other.example&gt;</span>`;

const quoted = (one: Contact) => `<div class="messageItemHeader">
  <div class="subjectParent"><span class="subject">Other</span></div>
  <time class="date" datetime="2020-01-01T00:00:00.000Z"></time>
  <div class="informationShort"><span class="from">${link(one)}</span>${receivers(addressed(one))}</div></div>`;

/** Who receives stands in a header of its own. */
const message = ({ from, to, subject, forwarded, isClosed }: Shown) =>
  `<div class="messageView"><div class="b-message" ${isClosed ? 'style="display:none"' : ''}>
  <div class="messageItemHeader"><div class="subjectParent"><span class="subject">${subject}</span></div>
  <div class="informationShort"><span class="from">${link(from)}</span><i class="fontastic"></i></div></div>
  <div id="messageItem"><div class="messageItemHeader"><time class="date" datetime="${sentAt}">March 2</time><div class="informationShortWrp">
    <div class="informationShort">${receivers(to)}</div></div></div>
  <div class="bodyText">${quoted(forwarded)}</div></div></div></div>`;

const build: RainloopBuild = {
  url: 'https://snappy.test/#/mailbox/INBOX/m16',
  app: (shown, own) => `<body id="rl-app"><div id="rl-content"><div id="rl-left"></div><div id="rl-right">
    <div class="btn-toolbar"><a id="top-system-dropdown-id" href="#">
    <span class="accountPlace" title="${own.email}">${own.name}</span></a></div>
    <div class="messageList"><div class="messageListItem"><span class="sender">Wade Holm</span></div></div>
    ${shown ? message(shown) : ''}</div></div></body>`,
  isDated: true,
  withoutApp: (html) => html.replace('id="rl-app"', ''),
};

/** One message beside its list. */
export function snappymailPage(one: Message): PageParts {
  return rainloopPageOf(build, one);
}

const chip = (line: string) => `<li title="${escaped(line)}" draggable="true"><span>Rosa</span><a href="#">✖</a></li>`;
const row = (name: string, lines: string[]) =>
  `<tr class="${name}"><td><ul class="emailaddresses">${lines.map(chip).join('')}<li class="emailaddresses-input"><input></li></ul></td></tr>`;
/** A message being written, in a dialog over the one that was read. */
const writing = (to: string[], open = 'open') =>
  build
    .app(shown, mara)
    .replace(
      '</body>',
      `<dialog id="V-PopupsCompose" ${open}><table>${row('', to)}${row('cc-row', ['wade@other.example'])}${row(
        'bcc-row',
        ['"Olga" <olga@other.example>'],
      )}${row('reply-to-row', ['front@office.test'])}</table></dialog></body>`,
    );
const escaped = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const shown: Shown = { from: contact(wade), to: '', subject: 'Question', forwarded: contact(wade) };
const { url } = build;
const own = { ownEmail: 'mara@office.test' };

const composeCases: PageCase[] = [
  {
    name: 'a message being written names whom it goes to, not whose is behind it nor who gets a copy',
    url,
    html: writing(['"Rosa Lindqvist" <Rosa@family.example>']),
    expected: due(found('compose', { email: 'rosa@family.example', displayName: 'Rosa Lindqvist', ...own })),
  },
  {
    name: 'a message to two, one of them without a name, is to nobody in particular',
    url,
    html: writing(['"Rosa Lindqvist" <rosa@family.example>', 'olga@other.example']),
    expected: due(ambiguous('compose')),
  },
  {
    name: 'a dialog that is closed counts no more',
    url,
    html: writing(['rosa@family.example'], ''),
    expected: due(
      found('message', {
        email: 'wade@other.example',
        displayName: 'Wade Holm',
        fromEmail: 'wade@other.example',
        subject: 'Question',
        sentAt,
        ...own,
      }),
    ),
  },
];

export const snappymailCases: PageCase[] = [...rainloopCasesOf(build), ...composeCases];
