import { select } from './condition';
import type { Source } from './recipe';
import { transform } from './transforms';
import { isVisible } from './visible';

/** `many`: the first source that says anything says two things. */
export type FieldValue = { kind: 'one'; value: string } | { kind: 'none' } | { kind: 'many' };

const mostElements = 200;
const secretTypes = new Set(['password', 'hidden', 'file']);

/** The first source that yields exactly one distinct value wins; two values in it are never a guess. */
export function readField(scopes: readonly Element[], sources: readonly Source[]): FieldValue {
  for (const source of sources) {
    const values = new Set<string>();
    for (const element of scopes.flatMap((scope) => select(scope, source.select)).slice(0, mostElements)) {
      const value = readElement(element, source);
      if (value !== undefined) values.add(value);
    }
    const [value] = values;
    if (value !== undefined) return values.size === 1 ? { kind: 'one', value } : { kind: 'many' };
  }
  return { kind: 'none' };
}

function readElement(element: Element, source: Source): string | undefined {
  if (isSecret(element)) return undefined;
  if (source.not && element.closest(source.not)) return undefined;
  // A text that is not on screen is never read; a named attribute may outlive its folded element.
  if ((source.visible !== false || source.from === 'text') && !isVisible(element)) return undefined;
  const raw = rawValue(element, source.from);
  return raw === null ? undefined : transform(raw, source.transforms);
}

function rawValue(element: Element, from: Source['from']): string | null {
  if (from === 'text') return visibleText(element);
  if ('attribute' in from) return element.getAttribute(from.attribute);
  return 'value' in element && typeof element.value === 'string' ? element.value : null;
}

/** Text without what is hidden inside, such as a label for screen readers only. */
function visibleText(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? '';
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1 && isVisible(child as Element)) text += visibleText(child as Element);
  }
  return text;
}

/** Passwords, hidden inputs and payment cards are never read, whatever a recipe says. */
function isSecret(element: Element): boolean {
  if (element.localName !== 'input') return false;
  if (secretTypes.has((element.getAttribute('type') ?? '').toLowerCase())) return true;
  const words = ['autocomplete', 'name', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return /\bcc-|card.?(num|no|code)|cvv|cvc|passw/i.test(words);
}
