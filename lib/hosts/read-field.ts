import type { Source } from '@/lib/domain/records/recipe';
import type { Budget } from './budget';
import { isWithin, longestSelector, select } from './condition';
import { isSecret, visibleText } from './element-text';
import type { LabelIndex } from './label-index';
import { besideLabels, type Labelled } from './label-value';
import { fillPath } from './placeholders';
import { transform } from './transforms';
import { isVisible } from './visible';

/** `many`: the first source that says anything says two things. */
export type FieldValue = { kind: 'one'; value: string } | { kind: 'none' } | { kind: 'many' };

/** Where one view is read, and what is known while it is. */
export interface Look {
  scopes: readonly Element[];
  /** The segments of the document's path. */
  path: readonly string[];
  labels(): LabelIndex;
  own?: string | undefined;
  budget: Budget;
}

const mostElements = 200;

/** The first source that yields exactly one distinct value wins; two values in it are never a guess. */
export function readField(look: Look, sources: readonly Source[]): FieldValue {
  for (const source of sources) {
    const found = valuesOf(look, source);
    const values = new Set(source.pick === 'last' ? found.slice(-1) : found);
    const [value] = values;
    if (value !== undefined) return values.size === 1 ? { kind: 'one', value } : { kind: 'many' };
  }
  return { kind: 'none' };
}

function valuesOf(look: Look, source: Source): string[] {
  const values: string[] = [];
  for (const place of placesOf(look, source)) {
    if (!look.budget.spend(4)) return [];
    const raw = rawValue(place, source, look);
    const value = raw === null ? undefined : transform(raw, source.transforms ?? ['squash']);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function placesOf({ scopes, path, labels, budget }: Look, { select: selector, label }: Source): Labelled[] {
  if (label) return besideLabels(labels(), label, budget);
  const filled = selector === undefined || selector.length > longestSelector ? null : fillPath(selector, path);
  if (filled === null) return [];
  const found = scopes.flatMap((scope) => select(scope, filled, filled.length));
  return found.slice(0, mostElements).map((element) => ({ element, text: null }));
}

function rawValue({ element, text }: Labelled, source: Source, { own, budget }: Look): string | null {
  const { attribute, property, label } = source;
  if (isSecret(element) || (source.not && isWithin(element, source.not))) return null;
  if (source.notOwn && own !== undefined && addressIn(element.getAttribute(source.notOwn)) === own) return null;
  // The newest that is shown: one that is folded away is not the last one.
  if (attribute) return source.pick && !isVisible(element) ? null : element.getAttribute(attribute);
  if (label && !property) return text;
  if (!isVisible(element)) return null;
  if (!property) return visibleText(element, budget);
  return property in element ? String(element[property as keyof Element]) : null;
}

function addressIn(text: string | null): string | undefined {
  return text
    ?.replace(/^mailto:/i, '')
    .split('?', 1)[0]
    ?.trim()
    .toLowerCase();
}
