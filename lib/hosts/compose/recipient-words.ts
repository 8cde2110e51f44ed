import { isVisible } from '../visible';

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

export function textNodesIn(box: Element): Text[] {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function isName({ data, parentElement: holder }: Text, field: Element): boolean {
  const words = data.trim();
  if (more.test(words) && holder && isVisible(holder)) return true;
  if (!hasLetters(words) || words.endsWith(':') || !holder || isControl(words)) return false;
  const control = holder.closest(controls);
  return (!control || control.contains(field)) && !isLabel(holder, field) && isVisible(holder);
}

/** A label may stand around chips and field. */
function isLabel(holder: Element, field: Element): boolean {
  const label = holder.closest('label');
  return label !== null && (label === holder || !label.contains(field));
}

function isControl(words: string): boolean {
  const all = words.toLowerCase().split(/[^\p{L}]+/u);
  return all.every((word) => word === '' || controlWords.has(word));
}

/** In the words themselves, on the chip around them, or behind them in brackets. */
function hasAddress(text: Text, next: Text | undefined, box: Element, field: Element): boolean {
  if (addressesIn(text.data).length > 0) return true;
  for (let at = text.parentElement; at && at !== box && !at.contains(field); at = at.parentElement) {
    if (addressesOn(at).length > 0 || (at.matches(item) && addressesOf(at).size === 1)) return true;
  }
  return next !== undefined && itemOf(next) === itemOf(text) && inBrackets.test(next.data);
}

function itemOf({ parentElement }: Text): Element | null {
  return parentElement?.closest(item) ?? null;
}

function addressesOf(chip: Element): Set<string> {
  const inside = [...chip.querySelectorAll('*')].flatMap(addressesOn);
  return new Set([...inside, ...textNodesIn(chip).flatMap(({ data }) => addressesIn(data))]);
}

function addressesOn(element: Element): string[] {
  return ownAddress.flatMap((name) => addressesIn(element.getAttribute(name) ?? ''));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
