import { type DemoMail, type DemoPractice, escaped, page } from './demo-data.ts';

const style = `
body{padding:16px 22px;max-width:760px}.form-group{display:grid;grid-template-columns:80px 1fr;margin:8px 0}
.recipient-input{display:flex;flex-wrap:wrap;gap:4px;list-style:none;margin:0;padding:5px;border:1px solid #ced4da}
.recipient{border:1px solid #ced4da;background:#f1f3f4;padding:0 4px;display:flex}.recipient .email{text-indent:-5000rem;display:inline-block;width:0}
.recipient-input input{border:0;outline:0;width:120px}
textarea,#compose-subject,iframe,.editor{width:100%;font:inherit;padding:8px;border:1px solid #ced4da;box-sizing:border-box}
#composebody,.editor,iframe{height:300px}`;

/** In which kind of editor the message is written. */
export type DemoEditor = 'plain' | 'rich' | 'frame';

interface Wanted {
  to: string;
  editor: DemoEditor;
  /** The message that is answered. */
  uid: string;
  /** More messages being written in the same page. */
  twice: boolean;
}

/** A full page, as in Roundcube; nothing is sent: "Send" leads back to the list. */
export function composePage({ mails }: DemoPractice, wanted: Wanted): string {
  const mail = mails.find((one) => String(one.uid) === wanted.uid);
  const subject = mail ? `Re: ${mail.subject}` : '';
  const body = `<body class="task-mail action-compose"><h2 class="subject">Compose</h2>
<form onsubmit="return false"><div id="compose_to" class="form-group"><label for="_to">To</label><div>
<ul class="recipient-input">${recipients(mail, wanted.to)}<li class="input"><input autocomplete="off" spellcheck="false"></li></ul>
<textarea id="_to" name="_to" hidden autocomplete="off" spellcheck="false">${escaped(mail?.address ?? wanted.to)}</textarea></div></div>
<div class="form-group"><label for="compose-subject">Subject</label><input id="compose-subject" name="_subject" value="${escaped(subject)}" autocomplete="off" spellcheck="false"></div>
${editors[wanted.editor](quoteOf(mail))}
<p><button type="button" onclick="location.assign('./?_task=mail&_mbox=INBOX')">Send</button></p></form>
${wanted.twice ? second : ''}<script>${script}</script></body>`;
  return page('Compose', style, body);
}

const second = `<form onsubmit="return false"><label>To <input name="to" value="walter@example.org" autocomplete="off" spellcheck="false"></label>
<textarea name="message" aria-label="Second message" rows="6" autocomplete="off" spellcheck="false"></textarea></form>`;

function recipients(mail: DemoMail | undefined, to: string): string {
  const box = (name: string, email: string) =>
    `<li class="recipient"><span class="name">${escaped(name)}</span><span class="email">${escaped(email)},</span></li>`;
  if (mail) return box(mail.name, ` <${mail.address}>`);
  return to === '' ? '' : box(to, '');
}

function quoteOf(mail: DemoMail | undefined): string[] {
  return mail ? [`${mail.name} wrote:`, ...mail.body.split('\n').map((line) => `> ${line}`)] : [];
}

const paragraphs = (lines: string[]) => ['<p><br></p>', ...lines.map((line) => `<p>${escaped(line)}</p>`)].join('');

const editors: Record<DemoEditor, (quote: string[]) => string> = {
  plain: (quote) =>
    `<textarea id="composebody" name="_message" autocomplete="off" spellcheck="false">${escaped(['\n', ...quote].join('\n'))}</textarea>`,
  rich: (quote) =>
    `<div class="editor" role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true">${paragraphs(quote)}</div>`,
  frame: (quote) => `<iframe title="Rich text" srcdoc="${escaped(framed(quote))}"></iframe>`,
};

/** Like TinyMCE and CKEditor: takes a paste upon itself, a moment later, and has an undo of its own. */
const framed = (quote: string[]) => `<!doctype html><body contenteditable="true">${paragraphs(quote)}<script>
const body = document.body, past = [];
addEventListener('paste', (event) => {
  event.preventDefault();
  const lines = event.clipboardData.getData('text/plain').split('\\n');
  setTimeout(() => {
    past.push([...body.childNodes].map((node) => node.cloneNode(true)));
    const at = getSelection().focusNode;
    let last = [...body.children].find((child) => child.contains(at)) ?? body.firstElementChild;
    for (const line of lines) {
      const p = document.createElement('p');
      if (line) p.textContent = line; else p.append(document.createElement('br'));
      last.after(p);
      last = p;
    }
  });
});
addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z' || past.length === 0) return;
  event.preventDefault();
  body.replaceChildren(...past.pop());
});
</script></body>`;

/** The cursor stands where an answer goes: above what is quoted. */
const script = `const body = document.getElementById('composebody'); if (body) { body.focus(); body.setSelectionRange(0, 0); }`;
