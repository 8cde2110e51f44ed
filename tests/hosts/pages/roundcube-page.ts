import type { PageParts } from '../host-page';
import type { Contact, Message } from './people';

export const preview = 'https://mail.test/?_task=mail&_caps=pdf%3D1&_uid=16&_mbox=INBOX&_framed=1&_action=preview';
export const show = 'https://mail.test/?_task=mail&_uid=16&_mbox=INBOX&_action=show';

/** Whom one cannot write to is no link. */
const unlinked = '<span class="rcmContactAddress">Undisclosed</span>';

export const link = (address: string, text: string, title = `title="${address}"`) =>
  `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" ${title}>${text}</a><a href="#add" class="rcmaddcontact"></a></span>${unlinked}`;

export const row = (name: string, cell: string) =>
  `<tr><td class="header-title">${name}</td><td class="header ${name}">${cell}</td></tr>`;

/** Elastic: a summary that is shown and a table that "Details" unfolds. */
export const elastic = (other: string, rows: string, body = 'Hello') => `
  <body class="task-mail action-preview"><div id="layout-content"><div id="message-header">
    <h2 class="subject"><span class="voice">Subject: </span>About the crown
      <a class="extwin"><span class="inner">Open in new window</span></a></h2>
    <div class="header-content"><div class="header-summary"><span>From ${other} on 2026-11-20</span></div>
    <table class="header-headers" style="display:none">${rows}</table></div></div>
    <div id="message-content"><div id="messagebody">${body}</div></div></div></body>`;

/** Larry's preview: its short headers put To into the cell of From in Sent. */
export const larry = (other: string, rows: string) => `
  <body class="iframe fullheight"><div id="messageheader" class="previewheader"><h3 class="subject"><span><span class="voice">Subject: </span>About the crown</span></h3>
    <table class="headers-table" id="preview-shortheaders"><tr><td class="header-title">To</td>
      <td class="header from">${other}</td></tr></table>
    <table class="headers-table" id="preview-allheaders" style="display:none">${rows}</table></div></body>`;

export const mailbox = (user: string) => `<body class="task-mail action-none"><div id="layout">
  <div id="layout-sidebar"><div class="header"><span class="header-title username">${user}</span></div></div>
  <table id="messagelist"><tr><td><span class="rcmContactAddress" title="rosa@family.example">Rosa</span></td></tr></table>
  <iframe id="messagecontframe" name="messagecontframe"></iframe></div></body>`;

/** A message in the preview frame of its mailbox: the summary names the other party. */
export function roundcubePage({ id, from, to, subject, own }: Message): PageParts {
  const people = (list: Contact[]) => list.map(({ email, name }) => link(email, name)).join(', ');
  const other = from.email === own.email ? to : [from];
  const rows = row('from', people([from])) + row('to', people(to));
  const url = preview.replace('_uid=16', `_uid=${id}`);
  return { url, frame: 'messagecontframe', html: elastic(people(other), rows).replace('About the crown', subject) };
}
