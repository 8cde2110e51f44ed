import { fullName, type Invented, people, scrambled } from './people.ts';

export const mailbox = 'front@baystreet.example';

/** Where one of the invented people writes from. */
export const addressOf = ({ first }: Invented) => `${first.toLowerCase()}@mail.example`;

/**
 * An English webmail of whole page loads: the sender is a link to write to them, the mailbox stands in the bar above.
 * `/mail/sent1` is a letter of the office's own, which names the office where another one names the sender.
 */
export function webmailPage(path: string): string | undefined {
  const bar = `<div class="${scrambled()}" title="Account"><b>Bay Mail</b> <span>${mailbox}</span></div>
    <nav><a href="/inbox">Inbox</a></nav>`;
  if (path === '/inbox') {
    return `${bar}<h1>Inbox</h1><ul>${people.map((one) => `<li><a href="/mail/${one.id}">${fullName(one)}</a></li>`).join('')}</ul>`;
  }
  if (path === '/mail/sent1') return bar + message('Front desk', mailbox);
  const person = people.find(({ id }) => path === `/mail/${id}`);
  return person && bar + message(fullName(person), addressOf(person));
}

function message(name: string, address: string): string {
  return `<div class="${scrambled()} mail-header"><h2 class="mail-subject">About Friday</h2>
    <p class="${scrambled()}"><i>From</i> ${linkTo(name, address)}</p></div>
    <div class="${scrambled()}">Can you call me? You may also write to <a href="mailto:other@mail.example">my sister</a>.</div>`;
}

/** Somebody in the head of a message: a link to write to them. */
export function linkTo(name: string, address: string): string {
  return `<a class="${scrambled()}" href="mailto:${address}">${name}</a>`;
}
