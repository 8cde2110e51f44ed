import { squash, type Target } from './target';

const highestClimb = 4;
const longest = 60;

/** The words that may name the value: its label, the term of a list, the head of a row or column, what stands before it. */
export function labelsOf(target: Target): string[] {
  const { element, node } = target;
  const found = [...inText(target), ...ofControl(element), ...(node ? before(node) : []), ...around(element)];
  const words = found.map((text) => squash(text).replace(/^[\s*]+|[\s*:：]+$/g, ''));
  return [...new Set(words.filter((text) => text.length > 1 && text.length <= longest && /\p{L}/u.test(text)))];
}

/** "Date of birth: 4 May 1980" in one text. */
function inText({ text }: Target): string[] {
  const label = /^([^:：]{2,60})[:：]\s*\S/.exec(text)?.[1];
  return label ? [label] : [];
}

function ofControl(element: Element): string[] {
  const { document } = { document: element.ownerDocument };
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(ownWords);
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return [...labels, ...ids.map((id) => document.getElementById(id)?.textContent ?? '')];
}

/** The words of a label without those of the field inside it. */
function ownWords(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('input,textarea,select')) field.remove();
  return copy.textContent ?? '';
}

/** What stands before the value, and before whatever stands around nothing but the value. */
function around(element: Element): string[] {
  const found: string[] = [];
  let at: Element | null = element;
  for (let step = 0; at && step < highestClimb && !at.matches('body,html'); step++, at = at.parentElement) {
    found.push(...before(at), ...inTable(at));
    const parent: Element | null = at.parentElement;
    if (!parent || (found.length > 0 && squash(parent.textContent) !== squash(at.textContent))) break;
  }
  return found;
}

function before(node: Element | Text): string[] {
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    const text = squash(at.textContent);
    if (at.nodeType !== 8 && text !== '') return [text];
  }
  return [];
}

function inTable(element: Element): string[] {
  const cell = element.closest('td') as HTMLTableCellElement | null;
  if (!cell || cell !== element) return [];
  const table = cell.closest('table');
  const head = table?.rows[0]?.cells[cell.cellIndex];
  return [cell.parentElement?.querySelector('th'), head?.matches('th') ? head : null].flatMap((one) =>
    one ? [one.textContent ?? ''] : [],
  );
}
