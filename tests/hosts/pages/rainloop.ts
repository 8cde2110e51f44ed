import type { PageParts } from '../host-page';
import type { PageCase } from './page-case';
import { addressed, type Contact, type Message } from './people';
import { type RainloopBuild, rainloopCasesOf, rainloopPageOf, type Shown } from './rainloop-cases';

/** The name once more behind "?", as the product writes it. */
const link = ({ name, email }: Contact) =>
  `<a href="mailto:${email}${name && `?to=&quot;${name}&quot; &lt;${email}&gt;`}" target="_blank">${name || email}</a><a href="#add">Add</a>`;
const receivers = (label: string, people: string) =>
  `<div class="informationShort"><span><span class="labelTo">${label}</span>:&nbsp;<span class="to">${people}</span></span></div>`;

const quoted = (one: Contact) => `<div class="messageItemHeader">
  <div class="subjectParent"><span class="subject">Other</span></div>
  <div class="informationShort"><span class="from">${link(one)}</span></div>
  <div class="informationShortWrp">${receivers('To', addressed(one))}</div></div>`;

/** The full header is folded away and holds everything once more. */
const message = ({ from, to, subject, forwarded, isClosed }: Shown) =>
  `<div id="rl-sub-right"><div class="messageView" ${isClosed ? 'style="display:none"' : ''}><div>
  <div class="messageItemHeader"><div class="subjectParent"><span class="subject">${subject}</span></div>
  <div class="informationShort"><span><span class="from" title="">${link(from)}</span></span></div>
  <div class="informationShortWrp">${receivers('To', to)}${receivers('Cc', 'Olga &lt;olga@other.example&gt;')}</div>
  <div class="informationFull" style="display:none"><span class="to uiLabelValue">${to}</span></div></div>
  <div class="messageItem"><div class="bodyText">${quoted(forwarded)}</div></div></div></div></div>`;

const build: RainloopBuild = {
  url: 'https://rain.test/?/#/mailbox/INBOX/m16',
  app: (shown, own) => `<body><div id="rl-app"><div class="b-system-drop-down">
    <div class="accountPlace pull-right">${own.email}</div></div>
    <div class="messageList"><div class="messageListItem"><span class="sender">Wade Holm</span></div></div>
    ${shown ? message(shown) : ''}</div></body>`,
  withoutApp: (html) => html.replace('rl-app', 'app'),
};

/** One message beside its list. */
export function rainloopPage(one: Message): PageParts {
  return rainloopPageOf(build, one);
}

export const rainloopCases: PageCase[] = rainloopCasesOf(build);
