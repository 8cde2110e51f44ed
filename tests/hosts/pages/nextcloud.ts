import type { PageParts } from '../host-page';
import { nextcloudComposeCases } from './nextcloud-compose';
import { due, found, none, noView, type PageCase } from './page-case';
import { type Contact, contact, type Message, mara, received, rosa, wade } from './people';

const base = 'https://cloud.test/index.php/apps/mail';
const thread = `${base}/box/3/thread/77`;

/** When every unfolded message of these pages was sent, in milliseconds. */
const sentAt = '1772470800000';
/** Folded, a message shows only the name. */
const folded = ({
  name,
}: Contact) => `<div class="envelope"><div class="envelope__header"><div class="sender">${name}</div>
  <span class="timestamp" data-timestamp="1600000000000">2020</span>
  <div class="subline">Hello</div></div></div>`;
const unfolded = ({ name, email }: Contact, more = '', people = '') => `<div class="envelope envelope--expanded">
  <div class="envelope__header"><div class="sender sender--expanded"> ${name} </div>
  <button class="button-vue sender__email sender__email--toggle"><span>${email}</span></button>
  <div class="envelope__header__left__unsubscribe">${more}</div>
  <div class="right"><span class="timestamp" data-timestamp="${sentAt}">yesterday</span></div></div>${people}<div class="message">Hello</div></div>`;
const list = (people: Contact[]) =>
  `<div class="recipients__list">${people
    .map(
      ({ name, email }) => `<div class="v-popper"><div class="user-bubble__wrapper"><div class="user-bubble__content">
      <span class="user-bubble__avatar">RL</span><span class="user-bubble__name">${name || email}</span></div></div></div>`,
    )
    .join('')}</div>`;
/** Who receives, after a click on the sender. */
const receivers = (to: Contact[], copies: Contact[] = []) => `<div class="envelope__recipients">
  <div class="recipients"><span class="recipients__label">From:</span><div class="user-bubble__name">Mara Bell</div></div>
  ${to.length > 0 ? `<div class="recipients"><span class="recipients__label">To:</span>${list(to)}</div>` : ''}
  ${copies.length > 0 ? `<div class="recipients"><span class="recipients__label">Cc:</span>${list(copies)}</div>` : ''}</div>`;
const bare = (email: string): Contact => ({ name: '', email });

const unsubscribe = '<button class="envelope__header__unsubscribe">Unsubscribe</button>';

const accounts = (emails: string[]) =>
  emails
    .map(
      (email) => `<li class="app-navigation-caption"><span class="app-navigation-caption__name">${email}</span></li>`,
    )
    .join('');
const otherList = `<div class="list"><div class="envelope--expanded"><span class="sender__email">olga@other.example</span></div></div>`;

const app = (
  inside: string,
  subject = 'About the crown',
  own = [mara.email],
) => `<body><ul>${accounts(own)}</ul>${otherList}
  <div id="mail-message"><div id="mail-thread-header"><div id="mail-thread-header-fields"><h2>${subject}</h2></div></div>
  ${inside}</div></body>`;

/** A thread whose only message is unfolded. */
export function nextcloudPage({ id, from, subject }: Message): PageParts {
  return { url: thread.replace('77', id), html: app(unfolded(from), subject) };
}

const read = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
  ownEmail: 'mara@office.test',
  sentAt,
};

/** A thread whose last message we wrote. */
const sentCase = (name: string, people: string, more: Record<string, string>): PageCase => ({
  name,
  url: thread,
  html: app(unfolded(contact(wade)) + unfolded(mara, '', people), 'Your visit'),
  expected: due(
    (more.email ? found : none)('thread', {
      ...more,
      fromEmail: 'mara@office.test',
      subject: 'Your visit',
      ownEmail: 'mara@office.test',
      sentAt,
    }),
  ),
});
const toRosa = { email: 'rosa@family.example' };

export const nextcloudCases: PageCase[] = [
  ...nextcloudComposeCases,
  sentCase('our own message whose receivers are folded away is nobody', '', { displayName: 'Mara Bell' }),
  sentCase('our own message names who receives it', receivers([bare('Rosa@family.example')]), toRosa),
  sentCase('not who gets a copy', receivers([bare('rosa@family.example')], [bare('olga@other.example')]), toRosa),
  sentCase(
    'older clients mark it otherwise',
    receivers([bare('rosa@family.example')]).replaceAll('__name', '__title'),
    toRosa,
  ),
  sentCase('a name hides the address', receivers([contact(rosa)]), {}),
  sentCase('two receivers are nobody in particular', receivers([bare('rosa@family.example'), contact(wade)]), {}),
  {
    name: 'receivers that are unfolded change nothing about a sender, but for the name',
    url: thread,
    html: app(unfolded(contact(wade)) + unfolded(contact(rosa), '', receivers([bare(mara.email)]))),
    expected: due(found('thread', (({ displayName: _, ...rest }) => rest)(read))),
  },
  {
    name: 'receivers of an earlier message are not those of ours',
    url: thread,
    html: app(unfolded(contact(wade), '', receivers([bare('rosa@family.example')])) + unfolded(mara), 'Your visit'),
    expected: due(
      none('thread', {
        displayName: 'Mara Bell',
        fromEmail: mara.email,
        subject: 'Your visit',
        ownEmail: mara.email,
        sentAt,
      }),
    ),
  },
  {
    name: 'a thread names its sender',
    ...nextcloudPage(received(contact(rosa))),
    expected: due(found('thread', read)),
  },
  {
    name: 'the next thread',
    ...nextcloudPage(received(contact(wade), 'Question')),
    expected: due(
      found('thread', {
        ...read,
        email: 'wade@other.example',
        displayName: 'Wade Holm',
        fromEmail: 'wade@other.example',
        subject: 'Question',
      }),
    ),
  },
  {
    name: 'the last unfolded message counts',
    url: thread,
    html: app(unfolded(contact(wade)) + unfolded(contact(rosa)) + folded(contact(wade))),
    expected: due(found('thread', read)),
  },
  {
    name: 'a sender whose mail can be unsubscribed from writes to many',
    url: thread,
    html: app(unfolded({ name: 'Dental News', email: 'news@shop.example' }, unsubscribe)),
    expected: due(
      found('thread', {
        ...read,
        email: 'news@shop.example',
        displayName: 'Dental News',
        fromEmail: 'news@shop.example',
        bulk: 'list',
      }),
    ),
  },
  {
    name: 'a display name may look like somebody’s address',
    ...nextcloudPage(received({ name: 'rosa@family.example', email: 'billing@pay-portal.example' })),
    expected: due(
      found('thread', {
        ...read,
        email: 'billing@pay-portal.example',
        displayName: 'rosa@family.example',
        fromEmail: 'billing@pay-portal.example',
      }),
    ),
  },
  {
    name: 'of two mailboxes neither is known to be the one',
    url: thread,
    html: app(unfolded(contact(rosa)), 'About the crown', [mara.email, 'front@office.test']),
    expected: due(found('thread', (({ ownEmail: _, ...rest }) => rest)(read))),
  },
  {
    name: 'an account that is called by a word, and a sender without an address',
    url: thread,
    html: app(unfolded({ name: 'System', email: 'root' }), 'Report', ['Office']),
    expected: due(none('thread', { displayName: 'System', subject: 'Report', sentAt })),
  },
  {
    name: 'a thread whose messages are all folded',
    url: thread,
    html: app(folded(contact(rosa))),
    expected: due(none('thread', { subject: 'About the crown', ownEmail: 'mara@office.test' })),
  },
  { name: 'a thread that is still loading', url: thread, html: '<body></body>', expected: due(none('thread')) },
  { name: 'the list alone reads nobody', url: `${base}/box/3`, html: app(unfolded(contact(rosa))), expected: noView },
  {
    name: 'another app of the cloud',
    url: 'https://cloud.test/index.php/apps/files/box/3/thread/77',
    html: app(unfolded(contact(rosa))),
    expected: null,
  },
];
