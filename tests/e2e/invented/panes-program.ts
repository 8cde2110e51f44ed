import { fullName, type Invented, people, scrambled } from './people.ts';
import { addressOf, linkTo, mailbox } from './webmail-program.ts';

/**
 * A webmail in frames under one address: the mailbox is named in a bar, folders and letters stand in a frame each. In
 * Sent the same head stands over a letter, and the other party is whom it went to.
 */
export function panesPage(path: string): string | undefined {
  if (path === '/post') return frames();
  if (path === '/bar') return `<p title="Account" class="${scrambled()}">Signed in as ${mailbox}</p>`;
  if (path === '/folder/inbox' || path === '/folder/sent') return folder(path.slice('/folder/'.length));
  if (path === '/none') return '<p>Choose a letter</p>';
  const [, where, id] = path.split('/');
  const person = people.find((one) => one.id === id);
  if (!person) return undefined;
  const office = linkTo('Front desk', mailbox);
  const other = linkTo(fullName(person), addressOf(person));
  return where === 'sent' ? letter(office, other) : letter(other, office);
}

function letter(from: string, to: string): string {
  return `<header class="${scrambled()}"><h2>About Friday</h2><p><i>From</i> ${from}</p><p><i>To</i> ${to}</p></header>
    <div class="${scrambled()}">Until then. My sister: <a href="mailto:other@mail.example">write to her</a>.</div>`;
}

function folder(name: string): string {
  const item = ({ id, first }: Invented) => `<li><a target="letter" href="/${name}/${id}">${first}</a></li>`;
  const other = name === 'inbox' ? 'sent' : 'inbox';
  return `<h1>${name === 'inbox' ? 'Inbox' : 'Sent'}</h1>
    <a href="/folder/${other}" onclick="top.frames.letter.location = '/none'">${other === 'sent' ? 'Sent' : 'Inbox'}</a>
    <ul>${people.map(item).join('')}</ul><a target="letter" href="/none">Close the letter</a>`;
}

function frames(): string {
  const frame = (name: string, src: string, height: number) =>
    `<iframe name="${name}" title="${name}" src="${src}" style="width:100%;height:${height}px"></iframe>`;
  return `${frame('bar', '/bar', 50)}${frame('folder', '/folder/inbox', 260)}${frame('letter', '/none', 260)}`;
}
