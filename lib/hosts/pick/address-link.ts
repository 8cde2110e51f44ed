import type { HostPage } from '../host-page';
import { transform } from '../transforms';
import { choicesIn } from './choices';
import { labelsOf } from './labels';
import { type Target, targetOf } from './target';

const mailto = 'a[href^="mailto:" i]';
/** Around what a program says of whoever is signed in. */
const signs =
  /account|user|profile|log(?:ged|in)|sign(?:ed|in)|identity|usuario|cuenta|perfil|sesion|konto|benutzer|angemeldet|compte|utilisateur/i;
const highestClimb = 4;

/** The link to write to somebody that a click was on, with the address in it as its text. */
export function addressLink({ element }: Target): Target | undefined {
  const inside = [...element.querySelectorAll(mailto)];
  const link = element.closest(mailto) ?? (inside.length === 1 ? inside[0] : undefined);
  const text = transform(link?.getAttribute('href') ?? '', ['without-mailto', 'address']);
  return link && text !== undefined ? { element: link, text, attribute: 'href' } : undefined;
}

/** Where a page says whose mailbox it is: the one other address that stands among words about an account. */
export function ownMailbox(page: HostPage, address: string): Target | undefined {
  const shown = choicesIn(page).filter((element) => (element.textContent ?? '').includes('@'));
  const others = shown.map((element) => targetOf(page, element)).filter((target) => isOther(target, address));
  const found = others.filter(isOfAccount);
  return new Set(found.map(({ text }) => text)).size === 1 ? found[0] : undefined;
}

function isOther({ text }: Target, address: string): boolean {
  const own = transform(text, ['address']) ?? transform(text, ['after-colon', 'address']);
  return own !== undefined && own !== address;
}

function isOfAccount(target: Target): boolean {
  const words = labelsOf(target);
  let at: Element | null = target.element;
  for (let step = 0; at && step < highestClimb && !at.matches('body,html'); step++, at = at.parentElement) {
    words.push(at.id, at.className, at.getAttribute('aria-label') ?? '', at.getAttribute('title') ?? '');
  }
  return words.some((word) => signs.test(String(word)));
}
