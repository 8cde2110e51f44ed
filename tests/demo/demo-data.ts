/** A person as the practice page shows them. */
export interface DemoPerson {
  /** The internal number behind the page, never shown. */
  pid: number;
  chart: string;
  first: string;
  last: string;
  /** ISO; left out where the office never asked. */
  bornOn?: string;
  phone?: string;
  email?: string;
}

export interface DemoMail {
  uid: number;
  folder: 'INBOX' | 'Sent';
  /** The other party: sender in the inbox, recipient in Sent. */
  name: string;
  address: string;
  /** More recipients, in Sent. */
  others?: { name: string; address: string }[];
  /** Who an answer goes to, where it is not the sender: list mail. */
  replyTo?: string;
  subject: string;
  /** As the page writes it. */
  date: string;
  body: string;
}

export interface DemoPractice {
  people: DemoPerson[];
  mails: DemoMail[];
  name: string;
  ownEmail: string;
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}

/** JSON inside a script element: no text of it can end the element. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

export function page(title: string, style: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${base}${style}</style></head>${body}</html>`;
}

const base = `
*{box-sizing:border-box}html,body{height:100%;margin:0}
body{font:14px/1.45 "Segoe UI",system-ui,"DejaVu Sans",sans-serif;color:#25313c;background:#fff}
a{color:#1b6ca8;text-decoration:none}a:hover{text-decoration:underline}
button{font:inherit;cursor:pointer}table{border-collapse:collapse;width:100%}`;
