import type { PageCase } from './page-case';

const preview = 'https://mail.test/?_task=mail&_caps=pdf%3D1&_uid=16&_mbox=INBOX&_framed=1&_action=preview';
const show = 'https://mail.test/?_task=mail&_uid=16&_mbox=INBOX&_action=show';

const link = (address: string, text: string, title = `title="${address}"`) =>
  `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" ${title}>${text}</a><a href="#add" class="rcmaddcontact"></a></span>`;

const row = (name: string, cell: string) =>
  `<tr><td class="header-title">${name}</td><td class="header ${name}">${cell}</td></tr>`;

const me = link('mara@office.test', 'Mara');
const rosa = link('Rosa@family.example', 'Rosa\n Lindqvist');
const found = { email: 'rosa@family.example', displayName: 'Rosa Lindqvist' };

/** Elastic: a summary that is shown and a table that "Details" unfolds. */
const elastic = (other: string, rows: string, body = 'Hello') => `
  <body class="task-mail action-preview"><div id="layout-content"><div id="message-header">
    <h2 class="subject"><span class="voice">Subject: </span>About the crown</h2>
    <div class="header-content"><div class="header-summary"><span>From ${other} on 2026-11-20</span></div>
    <table class="header-headers" style="display:none">${rows}</table></div></div>
    <div id="message-content"><div id="messagebody">${body}</div></div></div></body>`;

/** Larry's preview: its short headers put To into the cell of From in Sent. */
const larry = (other: string, rows: string) => `
  <body class="iframe fullheight"><div id="messageheader" class="previewheader">
    <table class="headers-table" id="preview-shortheaders"><tr><td class="header-title">To</td>
      <td class="header from">${other}</td></tr></table>
    <table class="headers-table" id="preview-allheaders" style="display:none">${rows}</table></div></body>`;

const inbox = row('from', rosa) + row('to', me);
const sent = row('from', me) + row('to', rosa);
const list = row('from', link('patients@list.example', 'Patients')) + row('replyto', rosa) + row('to', me);
const attached = `<div class="message-part"><table class="headers-table"><tr>
  <td class="header from">${link('wade@other.example', 'Wade Holm')}</td></tr>
  ${row('replyto', link('olga@other.example', 'Olga'))}${row('to', link('olga@other.example', 'Olga'))}</table></div>`;

const mailbox = (user: string) => `<body class="task-mail action-none"><div id="layout">
  <div id="layout-sidebar"><div class="header"><span class="header-title username">${user}</span></div></div>
  <table id="messagelist"><tr><td><span class="rcmContactAddress" title="rosa@family.example">Rosa</span></td></tr></table>
  <iframe id="messagecontframe" name="messagecontframe"></iframe></div></body>`;

const frame = 'messagecontframe';

/** Elastic's recipients: a box each, made by its script beside the hidden field. */
const recipient = (name: string, email: string) =>
  `<li class="recipient"><span class="name">${name}</span><span class="email">${email},</span><a class="button icon remove"></a></li>`;
const composing = (to: string, cc = '') => `<body class="task-mail action-compose"><div id="layout">
  <div id="layout-sidebar"><div class="scroller">Options and attachments</div></div>
  <div id="compose_from"><select id="_from"><option>Mara &lt;mara@office.test&gt;</option></select></div>
  <div id="compose_to"><ul class="recipient-input">${to}<li class="input"><input></li></ul><textarea id="_to" style="display:none"></textarea></div>
  <div id="compose_cc"><ul class="recipient-input">${cc}</ul></div>
  <textarea id="composebody">On an earlier day, Wade Holm &lt;wade@other.example&gt; wrote:</textarea></div></body>`;
const compose = 'https://mail.test/?_task=mail&_action=compose&_id=7';

export const roundcubeCases: PageCase[] = [
  {
    name: 'a message being written names whom it goes to',
    url: compose,
    html: composing(
      recipient('Rosa Lindqvist', ' &lt;Rosa@family.example&gt;'),
      recipient('Wade', ' &lt;wade@other.example&gt;'),
    ),
    expected: { viewId: 'compose', state: 'found', fields: found },
  },
  {
    name: 'a recipient may be a bare address',
    url: compose,
    html: composing(recipient('rosa@family.example', 'rosa@family.example')),
    expected: {
      viewId: 'compose',
      state: 'found',
      fields: { email: 'rosa@family.example', displayName: 'rosa@family.example' },
    },
  },
  {
    name: 'a message to two, one of them without a name, is to nobody in particular',
    url: compose,
    html: composing(
      recipient('Rosa Lindqvist', ' &lt;Rosa@family.example&gt;') +
        recipient('wade@other.example', 'wade@other.example'),
    ),
    expected: { viewId: 'compose', state: 'ambiguous', fields: {} },
  },
  {
    name: 'a new message has nobody yet',
    url: compose,
    html: composing(''),
    expected: { viewId: 'compose', state: 'none', fields: {} },
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
    expected: { viewId: 'message', state: 'found', fields: found },
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
      fields: { email: 'billing@pay-portal.example', displayName: 'rosa@family.example' },
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
      fields: { email: 'billing@pay-portal.example', displayName: 'rosa@family.example' },
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
      fields: { email: 'patients@list.example', displayName: 'Patients', bulk: 'list' },
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
    expected: { viewId: 'message', state: 'none', fields: {} },
  },
  {
    name: 'Larry’s preview puts To where From stands, in Sent',
    url: preview.replace('INBOX', 'Sent'),
    frame,
    html: larry(rosa, sent),
    expected: { viewId: 'larry-preview', state: 'found', fields: found },
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
      fields: { email: 'patients@list.example', displayName: 'Patients', bulk: 'list' },
    },
  },
  {
    name: 'Larry’s preview of a draft without a recipient',
    url: preview.replace('INBOX', 'Drafts'),
    frame,
    html: larry('', row('from', me)),
    expected: { viewId: 'larry-preview', state: 'none', fields: {} },
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
