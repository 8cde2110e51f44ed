import { ambiguous, found, none, noView, type PageCase } from './page-case';

const url = 'https://cloud.test/index.php/apps/mail/box/3';
const own = { ownEmail: 'mara@office.test' };

const chip = (email: string) =>
  `<div class="ncselect__tag--recipient vs__selected" title="${email}"><span>Somebody</span></div>`;
const field = (name: string, emails: string[], more = '') =>
  `<div class="select ${name}">${emails.map(chip).join('')}${more}<input type="search" class="vs__search"></div>`;
/** A message being written beside the list. */
const writing = (to: string[], more = '') => `<body><ul><li class="app-navigation-caption">
  <span class="app-navigation-caption__name">mara@office.test</span></li></ul>
  <div class="to-select">${chip('olga@other.example')}</div>
  <div class="floating-composer"><div class="message-composer">${field('to-select', to, more)}
  ${field('cc-select', ['wade@other.example'])}</div></div></body>`;

/** Pages on which a message is being written. */
export const nextcloudComposeCases: PageCase[] = [
  {
    name: 'a message being written beside the list names whom it goes to, not who gets a copy',
    url,
    html: writing(['Rosa@family.example']),
    expected: found('compose', { email: 'rosa@family.example', ...own }),
  },
  {
    name: 'a message to two is to nobody in particular',
    url,
    html: writing(['rosa@family.example', 'olga@other.example']),
    expected: ambiguous('compose'),
  },
  {
    name: 'nor is one whose other receivers are folded away',
    url,
    html: writing(['rosa@family.example'], '<button class="vs__selected recipient-overflow">+1</button>'),
    expected: noView,
  },
  { name: 'a new message has nobody yet', url, html: writing([]), expected: none('compose', own) },
  {
    name: 'a list beside which nothing is written reads nobody',
    url,
    html: writing(['rosa@family.example']).replace('message-composer', 'message-viewer'),
    expected: noView,
  },
];
