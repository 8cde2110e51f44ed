import type { Source } from '@/lib/domain/records/recipe';
import type { Budget } from './budget';
import { changed } from './change';
import { isWithin, select } from './condition';
import { isSecret, visibleText } from './element-text';
import type { HostPage } from './host-page';
import type { Labelled, Scope } from './reading-kit';
import { type Mark, markOf } from './standing';
import { isVisible } from './visible';

/** Where one view is read, and what is known while it is. */
export interface Look {
  scopes: readonly Element[];
  page: HostPage;
  own?: string | undefined;
  budget: Budget;
  /** What the reading rests on. Fields that hold nothing yet count: who fills them tells nobody. */
  marks: Mark[];
}

const mostElements = 200;

/** The first source that yields exactly one distinct value wins. Two values in it are never a guess: they are null. */
export function readField(look: Look, sources: readonly Source[]): string | undefined | null {
  for (const source of sources) {
    if (!look.budget.spend(0)) break;
    const found = valuesOf(look, source);
    const picked = source.pick ? found.slice(-1) : found;
    const values = new Set(source.notOwn ? picked.filter((one) => one !== look.own) : picked);
    const [value] = values;
    if (value !== undefined) return values.size === 1 ? value : null;
  }
  return undefined;
}

function valuesOf(look: Look, source: Source): string[] {
  const values: string[] = [];
  const known = (name: string) => look.page.changes?.get(name) ?? look.page.kit?.moreChange(name);
  for (const place of placesOf(look, source)) {
    if (!look.budget.spend(4)) return [];
    const raw = rawValue(place, source, look);
    if (raw !== null && look.marks.length < mostElements) look.marks.push(markOf(place.element, source.attribute));
    const value = raw === null ? undefined : changed(raw, source.transforms ?? ['squash'], known);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function placesOf({ scopes, page, budget }: Look, source: Source): Labelled[] {
  const { select: selector = '', label, inside } = source;
  const within: readonly Scope[] = inside ? (page.kit?.rootsOf(page.document, [source]) ?? []) : scopes;
  if (label) return page.kit?.besideLabels(within, label, budget) ?? [];
  const filled = page.kit?.fillPath(selector, page.window.location.pathname) ?? selector;
  const found = within.flatMap((scope) => (budget.check() ? select(scope, filled) : []));
  return found.slice(0, mostElements).map((element) => ({ element, text: null }));
}

function rawValue({ element, text }: Labelled, source: Source, { own, budget }: Look): string | null {
  const { attribute, property, label } = source;
  if (isSecret(element) || (source.not && isWithin(element, source.not))) return null;
  if (own && source.notOwn && addressIn(element, source.notOwn) === own) return null;
  // The newest that is shown: one that is folded away is not the last one.
  if (attribute) return source.pick && !isVisible(element) ? null : element.getAttribute(attribute);
  if (label && !property) return text;
  if (!isVisible(element)) return null;
  if (!property) return visibleText(element, budget);
  return (element as Partial<HTMLInputElement>)[property] ?? null;
}

function addressIn(element: Element, attribute: string): string | undefined {
  return element
    .getAttribute(attribute)
    ?.replace(/^mailto:|\?.*/gi, '')
    .toLowerCase();
}
