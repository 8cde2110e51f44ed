import { isVisible } from '../visible';
import { allIn, closest, contains, parentOf, textNodesIn } from './composed';

const addresses = /[^\s@<>"'`,;:()[\]]+@[^\s@<>"'`,;:()[\]]+\.[^\s@<>"'`,;:()[\]]+/g;
const quoted = /"[^"]*"/g;
/** One chip of several. */
const item = 'li,[role="option"],[role="listitem"],[role="row"]';
/** "+2", "3 more": somebody is folded away. */
const more = /^(\+\s*\d+|\d+\s+(more|others?|más|otros?))\s*$/i;
/** Words of the page itself, not of a chip. */
const controls =
  'button,a:not([href^="mailto:" i]),legend,script,style,noscript,template,textarea,[aria-live],[role="tooltip"]';
const controlWords = new Set(
  ['to cc bcc and add show hide recipient recipients', 'para cco y o de añadir agregar mostrar ocultar destinatario']
    .concat('destinatarios an à a und et aan e')
    .flatMap((words) => words.split(' ')),
);
const inBrackets = /^\s*[<(]\s*[^\s@<>()]+@[^\s@<>()]+/;
const ownAddress = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label', 'href'];

export function addressesIn(text: string): string[] {
  return (text.match(addresses) ?? []).map((one) => one.toLowerCase().replace(/\.+$/, ''));
}

/** Whether a list as it is typed names nobody by anything but an address. */
export function isNameless(list: string): boolean {
  const parts = list.replace(quoted, ' ').split(/[,;\n]/);
  return parts.every((part) => addressesIn(part).length > 0 || !hasLetters(part));
}

/** Whether somebody is named beside the field whose address is not to be seen. */
export function hasUnreadName(box: Element, field: Element): boolean {
  const texts = textNodesIn(box).filter(({ data }) => data.trim() !== '');
  return texts.some((text, at) => isName(text, field) && !hasAddress(text, texts[at + 1], box, field));
}

function isName(text: Text, field: Element): boolean {
  const { data } = text;
  const holder = parentOf(text);
  const words = data.trim();
  if (more.test(words) && holder && isVisible(holder)) return true;
  if (!hasLetters(words) || words.endsWith(':') || !holder || isControl(words)) return false;
  const control = closest(holder, controls);
  return (!control || contains(control, field)) && !isLabel(holder, field) && isVisible(holder);
}

/** A label may stand around chips and field. */
function isLabel(holder: Element, field: Element): boolean {
  const label = closest(holder, 'label');
  return label !== null && (label === holder || !contains(label, field));
}

function isControl(words: string): boolean {
  const all = words.toLowerCase().split(/[^\p{L}]+/u);
  return all.every((word) => word === '' || controlWords.has(word));
}

/** In the words themselves, on the chip around them, or behind them in brackets. */
function hasAddress(text: Text, next: Text | undefined, box: Element, field: Element): boolean {
  if (addressesIn(text.data).length > 0) return true;
  for (let at = parentOf(text); at && at !== box && !contains(at, field); at = parentOf(at)) {
    if (addressesOn(at).length > 0 || (at.matches(item) && addressesOf(at).size === 1)) return true;
  }
  return next !== undefined && itemOf(next) === itemOf(text) && inBrackets.test(next.data);
}

function itemOf(text: Text): Element | null {
  const holder = parentOf(text);
  return holder && closest(holder, item);
}

function addressesOf(chip: Element): Set<string> {
  const inside = allIn(chip, '*').flatMap(addressesOn);
  return new Set([...inside, ...textNodesIn(chip).flatMap(({ data }) => addressesIn(data))]);
}

function addressesOn(element: Element): string[] {
  return ownAddress.flatMap((name) => addressesIn(element.getAttribute(name) ?? ''));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
