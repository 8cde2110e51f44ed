import { due, type PageCase } from './page-case';
import { contact, received, wade } from './people';
import { composeCases } from './roundcube-compose';
import { elastic, larry, link, mailbox, preview, roundcubePage, row, show } from './roundcube-page';

const me = link('mara@office.test', 'Mara');
const rosa = link('Rosa@family.example', 'Rosa\n Lindqvist');
const found = {
  email: 'rosa@family.example',
  displayName: 'Rosa Lindqvist',
  fromEmail: 'rosa@family.example',
  subject: 'About the crown',
};
const mine = { fromEmail: 'mara@office.test', subject: 'About the crown' };

const inbox = row('from', rosa) + row('to', me);
const sent = row('from', me) + row('to', rosa);
const list = row('from', link('patients@list.example', 'Patients')) + row('replyto', rosa) + row('to', me);
const attached = `<div class="message-part"><table class="headers-table"><tr>
  <td class="header from">${link('wade@other.example', 'Wade Holm')}</td></tr>
  ${row('replyto', link('olga@other.example', 'Olga'))}${row('to', link('olga@other.example', 'Olga'))}</table></div>`;

const frame = 'messagecontframe';

const cases: PageCase[] = [
  ...[elastic(rosa, inbox), larry(rosa, inbox)].map(
    (html, index): PageCase => ({
      name: `the same in Spanish, ${index === 0 ? 'Elastic' : 'Larry'}`,
      url: preview,
      frame,
      html: html.replace('Subject: ', 'Asunto: '),
      expected: { viewId: index === 0 ? 'message' : 'larry-preview', state: 'found', fields: found },
    }),
  ),
  {
    name: 'the next message',
    ...roundcubePage(received(contact(wade), 'Question')),
    expected: {
      viewId: 'message',
      state: 'found',
      fields: {
        email: 'wade@other.example',
        displayName: 'Wade Holm',
        fromEmail: 'wade@other.example',
        subject: 'Question',
      },
    },
  },
  {
    name: 'a preview names the sender, whose details stand again folded away',
    url: preview,
    frame,
    html: elastic(rosa, inbox),
    expected: { viewId: 'message', state: 'found', fields: found },
  },
  {
    name: 'in Sent the summary names the recipient',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: elastic(rosa, sent),
    expected: { viewId: 'message', state: 'found', fields: { ...found, ...mine } },
  },
  {
    name: 'the full page reads like the preview',
    url: show,
    html: elastic(rosa, inbox),
    expected: { viewId: 'message', state: 'found', fields: found },
  },
  {
    name: 'where addresses are shown in full there is no title',
    url: preview,
    frame,
    html: elastic(link('rosa@family.example', 'Rosa Lindqvist &lt;rosa@family.example&gt;', ''), inbox),
    expected: { viewId: 'message', state: 'found', fields: found },
  },
  {
    name: 'an attached e-mail repeats a header inside the body',
    url: preview,
    frame,
    html: elastic(rosa, inbox, attached),
    expected: { viewId: 'message', state: 'found', fields: found },
  },
  {
    name: 'a display name may look like somebody’s address',
    url: preview,
    frame,
    html: elastic(link('billing@pay-portal.example', 'rosa@family.example'), ''),
    expected: {
      viewId: 'message',
      state: 'found',
      fields: { email: 'billing@pay-portal.example', displayName: 'rosa@family.example', subject: 'About the crown' },
    },
  },
  {
    name: 'a warning of Roundcube 1.7 shows the imitated address with the real one',
    url: preview,
    frame,
    html: elastic(link('billing@pay-portal.example', 'rosa@family.example &lt;billing@pay-portal.example&gt;', ''), ''),
    expected: {
      viewId: 'message',
      state: 'found',
      fields: { email: 'billing@pay-portal.example', displayName: 'rosa@family.example', subject: 'About the crown' },
    },
  },
  {
    name: 'list mail answers to somebody else than its sender',
    url: preview,
    frame,
    html: elastic(link('patients@list.example', 'Patients'), list),
    expected: {
      viewId: 'message',
      state: 'found',
      fields: {
        email: 'patients@list.example',
        displayName: 'Patients',
        fromEmail: 'patients@list.example',
        subject: 'About the crown',
        bulk: 'list',
      },
    },
  },
  {
    name: 'a message to several names nobody in particular',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: elastic(
      `${rosa}, <a href="#more" class="morelink">and 1 more</a>`,
      row('from', me) + row('to', rosa + link('wade@other.example', 'Wade')),
    ),
    expected: { viewId: 'message-to-several', state: 'ambiguous', fields: {} },
  },
  {
    name: 'several addresses that are one and the same name one',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: elastic(
      `${rosa}, <a href="#more" class="morelink">and 1 more</a>`,
      row('to', rosa + link('ROSA@family.example', 'R')),
    ),
    expected: { viewId: 'message-to-several', state: 'found', fields: { email: 'rosa@family.example' } },
  },
  {
    name: 'a draft without a recipient names nobody',
    url: preview.replace('INBOX', 'Drafts'),
    frame,
    html: elastic('', row('from', me)),
    expected: { viewId: 'message', state: 'none', fields: mine },
  },
  {
    name: 'Larry’s preview puts To where From stands, in Sent',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: larry(rosa, sent),
    expected: { viewId: 'larry-preview', state: 'found', fields: { ...found, ...mine } },
  },
  {
    name: 'Larry’s preview with addresses in full',
    url: preview,
    frame,
    html: larry(link('rosa@family.example', 'Rosa Lindqvist &lt;rosa@family.example&gt;', ''), inbox),
    expected: { viewId: 'larry-preview', state: 'found', fields: found },
  },
  {
    name: 'Larry’s preview of list mail',
    url: preview,
    frame,
    html: larry(link('patients@list.example', 'Patients'), list),
    expected: {
      viewId: 'larry-preview',
      state: 'found',
      fields: {
        email: 'patients@list.example',
        displayName: 'Patients',
        fromEmail: 'patients@list.example',
        subject: 'About the crown',
        bulk: 'list',
      },
    },
  },
  {
    name: 'Larry’s preview of a draft without a recipient',
    url: preview.replace('INBOX', 'Drafts'),
    frame,
    html: larry('', row('from', me)),
    expected: { viewId: 'larry-preview', state: 'none', fields: mine },
  },
  {
    name: 'Larry’s preview of a message to two',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: larry(`${rosa}, ${link('wade@other.example', 'Wade')}`, sent),
    expected: { viewId: 'larry-preview', state: 'ambiguous', fields: {} },
  },
  {
    name: 'the blank frame is nobody',
    url: 'https://mail.test/skins/elastic/watermark.html',
    frame,
    html: '<body><div class="watermark"></div></body>',
    expected: null,
  },
  {
    name: 'the mailbox says whose it is and shows nobody, whatever its list holds',
    url: 'https://mail.test/?_task=mail&_mbox=INBOX',
    html: mailbox('mara@office.test'),
    expected: { viewId: 'mailbox', state: 'none', fields: { ownEmail: 'mara@office.test' } },
  },
  {
    name: 'a user name that is no address is not taken for one',
    url: 'https://mail.test/?_task=mail&_mbox=INBOX',
    html: mailbox('mara'),
    expected: { viewId: 'mailbox', state: 'none', fields: {} },
  },
  {
    name: 'a framed page of the mailbox is no mailbox',
    url: 'https://mail.test/?_task=settings&_framed=1',
    frame: 'preferences-frame',
    html: mailbox('mara@office.test'),
    expected: { viewId: null, state: 'no-view', fields: {} },
  },
];

/** Somebody should be found on every page of a message. */
export const roundcubeCases: PageCase[] = [
  ...composeCases,
  ...cases.map((one) => ({
    ...one,
    expected: /_action=(?:show|preview)/.test(one.url) && one.expected ? due(one.expected) : one.expected,
  })),
];
