import { type DemoMail, type DemoPractice, escaped, page } from './demo-data.ts';

const style = `
body{padding:16px 22px}#message-header{border-bottom:1px solid #d4dbe0;padding-bottom:12px}h2.subject{font-size:18px;margin:0 0 8px}
.voice{position:absolute;left:-10000px}.header-summary{color:#53616d}#messagebody{padding:16px 0;max-width:640px;white-space:pre-wrap}
td.header,td.header-title{padding:3px 8px 3px 0}.header-title{width:80px;color:#7c8b97}`;

/** One message, as preview in the frame or as a page of its own. */
export function messagePage({ mails, ownEmail }: DemoPractice, uid: string, isFramed: boolean): string | undefined {
  const mail = mails.find((one) => String(one.uid) === uid);
  if (!mail) return undefined;
  const others = mail.others ?? [];
  const more = others.length > 0 ? `, <a href="#more" class="morelink">and ${others.length} more</a>` : '';
  const label = mail.folder === 'Sent' ? 'To' : 'From';
  const body = `<body class="task-mail action-${isFramed ? 'preview' : 'show'}"><div id="layout-content">
<div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>${escaped(mail.subject)}</h2>
<div class="header"><div class="header-content"><div class="header-summary"><span>${label} ${contact(mail)}${more} on
<span class="text-nowrap">${escaped(mail.date)}</span></span></div>
<table class="header-headers" style="display:none"><tbody>${headers(mail, ownEmail)}</tbody></table>
<a href="#headers" class="headers-summary">Details</a> <a target="_top" href="./?_task=mail&_action=compose&_reply_uid=${escaped(uid)}">Reply</a></div></div></div>
<div id="message-content"><div id="messagebody"><div class="message-part"><div class="pre">${escaped(mail.body)}</div></div></div></div>
</div><script>${details}</script></body>`;
  return page(isFramed ? 'Message' : `Mail :: ${mail.subject}`, style, body);
}

const details = `document.querySelector('.headers-summary').addEventListener('click', (event) => {
  event.preventDefault();
  const table = document.querySelector('.header-headers'), summary = document.querySelector('.header-summary');
  [table.style.display, summary.style.display] = table.style.display === 'none' ? ['', 'none'] : ['none', ''];
});`;

function headers(mail: DemoMail, ownEmail: string): string {
  const own = contact({ name: 'Front desk', address: ownEmail });
  const others = [mail, ...(mail.others ?? [])].map(contact).join(', ');
  const [from, to] = mail.folder === 'Sent' ? [own, others] : [contact(mail), own];
  const replyTo =
    mail.replyTo === undefined ? '' : row('replyto', 'Reply-To', contact({ name: '', address: mail.replyTo }));
  return row('from', 'From', from) + row('to', 'To', to) + replyTo;
}

function row(name: string, title: string, cell: string): string {
  return `<tr><td class="header-title">${title}</td><td class="header ${name}">${cell}</td></tr>`;
}

function contact({ name, address }: { name: string; address: string }): string {
  const at = escaped(address);
  return `<span class="adr"><a href="mailto:${at}" class="rcmContactAddress" title="${at}">${escaped(name || address)}</a>
<a href="#add" class="rcmaddcontact" title="Add to address book"></a></span>`;
}

export function watermarkPage(): string {
  return page('', 'body{background:#f4f6f8}', '<body><div class="watermark"></div></body>');
}
