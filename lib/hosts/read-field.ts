import { select } from './condition';
import type { Source } from '@/lib/domain/records/recipe';
import { transform } from './transforms';
import { isVisible } from './visible';

/** `many`: the first source that says anything says two things. */
export type FieldValue = { kind: 'one'; value: string } | { kind: 'none' } | { kind: 'many' };

const mostElements = 200;
/** Passwords, hidden inputs and payment cards are never read, whatever a recipe says. */
const secret =
  'input:is([type=password i],[type=hidden i],[type=file i],[autocomplete^=cc- i],[name*=card i],[id*=card i],[id*=cvc i],[id*=cvv i],[name*=cvc i],[name*=cvv i])';

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
  if (element.matches(secret) || (source.not && element.closest(source.not))) return undefined;
  const raw = rawValue(element, source);
  return raw === null ? undefined : transform(raw, source.transforms ?? ['squash']);
}

function rawValue(element: Element, { attribute, property }: Source): string | null {
  if (attribute) return element.getAttribute(attribute);
  if (!isVisible(element)) return null;
  if (!property) return visibleText(element);
  return property in element ? String(element[property as keyof Element]) : null;
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
