import { type DemoPractice, escaped, page } from './demo-data.ts';

const style = `
#layout{display:grid;grid-template-columns:190px 330px 1fr;height:100%}
#layout-sidebar{background:#2f3a45;color:#cfd8e0;padding:0 0 12px}#layout-sidebar .header{padding:14px;border-bottom:1px solid #43505c}
#layout-sidebar .username{font-size:12px;color:#fff}#layout-sidebar a{display:block;color:#cfd8e0;padding:8px 14px}
#layout-sidebar a[aria-current]{background:#37beff22;color:#fff}
#layout-list{border-right:1px solid #d4dbe0;overflow:auto}#layout-list h2{font-size:14px;margin:0;padding:14px;border-bottom:1px solid #d4dbe0}
#messagelist td{padding:9px 14px;border-bottom:1px solid #eef1f3;cursor:pointer}
#messagelist tr.selected td{background:#dff2fd}#messagelist .date{float:right;color:#7c8b97;font-size:12px}
#messagelist .subject{display:block;color:#53616d}#messagecontframe{width:100%;height:100%;border:0;display:block}`;

/** Roundcube's mailbox: its own address never changes, the message stands in a frame. */
export function mailboxPage({ mails, ownEmail }: DemoPractice, folder: string): string {
  const rows = mails
    .filter((mail) => mail.folder === folder)
    .map(
      (
        mail,
      ) => `<tr id="rcmrow${mail.uid}" class="message" data-uid="${mail.uid}"><td><span class="date">${escaped(mail.date)}</span>
<span class="fromto"><span class="rcmContactAddress" title="${escaped(mail.address)}">${escaped(mail.name)}</span></span>
<span class="subject"><a href="./?_task=mail&_mbox=${folder}&_uid=${mail.uid}&_action=show">${escaped(mail.subject)}</a></span></td></tr>`,
    );
  const folders = ['INBOX', 'Sent'].map(
    (name) =>
      `<a href="./?_task=mail&_mbox=${name}"${name === folder ? ' aria-current="page"' : ''}>${name === 'INBOX' ? 'Inbox' : name}</a>`,
  );
  const body = `<body class="task-mail action-none"><div id="layout">
<div id="layout-sidebar" role="navigation" aria-label="Folders"><div class="header"><span class="header-title username">${escaped(ownEmail)}</span></div>
${folders.join('')}<a href="./?_task=mail&_action=compose">Compose</a></div>
<div id="layout-list"><h2>${folder === 'INBOX' ? 'Inbox' : 'Sent'}</h2><table id="messagelist"><tbody>${rows.join('')}</tbody></table></div>
<div id="layout-content"><iframe id="messagecontframe" name="messagecontframe" title="Message preview" src="/skins/elastic/watermark.html"></iframe></div>
</div><script>${script(folder)}</script></body>`;
  return page('Mail', style, body);
}

/** A row opens its message in the frame; Escape lets go of it and leaves the frame blank. */
function script(folder: string): string {
  return `
const frame = document.getElementById('messagecontframe');
function select(row) {
  for (const one of document.querySelectorAll('tr.selected')) one.classList.remove('selected', 'focused');
  row?.classList.add('selected', 'focused');
  frame.contentWindow.location.replace(row
    ? './?_task=mail&_caps=pdf%3D1&_uid=' + row.dataset.uid + '&_mbox=${folder}&_framed=1&_action=preview'
    : '/skins/elastic/watermark.html');
}
document.getElementById('messagelist').addEventListener('click', (event) => {
  const row = event.target.closest('tr.message');
  if (row) { event.preventDefault(); select(row); }
});
document.getElementById('messagelist').addEventListener('dblclick', (event) => {
  const link = event.target.closest('tr.message')?.querySelector('a');
  if (link) location.assign(link.href);
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') select(null); });`;
}
