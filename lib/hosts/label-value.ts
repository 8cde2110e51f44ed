import type { Budget } from './budget';
import { isSecret } from './element-text';
import { foldLabel, indexLabels, type LabelIndex } from './label-index';
import type { Labelled, Scope } from './reading-kit';
import { shownValue } from './shown-value';
import { isVisible } from './visible';

const highestClimb = 4;
const mostLabels = 100;

const indexes = new WeakMap<Budget, Map<Scope | undefined, LabelIndex>>();

/** What stands beside each label of these words that is shown; the text is walked once in a run. */
export function besideLabels(scopes: readonly Scope[], words: readonly string[], budget: Budget): Labelled[] {
  const known = indexes.get(budget) ?? new Map<Scope | undefined, LabelIndex>();
  const index = known.get(scopes[0]) ?? indexLabels(scopes, budget);
  indexes.set(budget, known.set(scopes[0], index));
  const labels = new Set(words.map(foldLabel));
  const nodes = [...labels].flatMap((label) => index.get(label) ?? []).slice(0, mostLabels);
  return nodes.flatMap((node) => (budget.spend(2) ? besideLabel(node, budget) : []));
}

function besideLabel(node: Text, budget: Budget): Labelled[] {
  const parent = node.parentElement;
  if (!parent || !isVisible(parent) || parent.closest('script,style,option')) return [];
  const rest = node.data.slice(node.data.search(/[:：]/) + 1);
  const hasRest = /[:：]\s*\S/.test(node.data);
  if (hasRest) return [{ element: parent, text: rest }];
  const label = highest(parent, foldLabel(node.data));
  const control = label?.closest('label')?.control ?? parent.closest('label')?.control;
  if (control) return elements([control], budget);
  if (!label) return after(node, budget);
  return byTable(label, budget) ?? after(label, budget);
}

/** The outermost element that says nothing but the label. */
function highest(element: Element, words: string): Element | undefined {
  let found: Element | undefined;
  let at: Element | null = element;
  for (let step = 0; at && step < highestClimb; step++, at = at.parentElement) {
    const text = at.textContent ?? '';
    // Beside an empty value the element around both says only the label too.
    if (at !== element && at.childElementCount > 1) break;
    if (text.length > 200 || foldLabel(text) !== words) break;
    found = at;
    if (at.matches('label,dt,th,td')) break;
  }
  return found;
}

/** In a list of terms and in a table the place says which value belongs to the label; undefined: in neither. */
function byTable(label: Element, budget: Budget): Labelled[] | undefined {
  const term = label.closest('dt');
  if (term) return elements(following(term, 'dd'), budget);
  const cell = label.closest<HTMLTableCellElement>('th,td');
  const row = cell?.parentElement;
  if (!cell || !row || foldLabel(cell.textContent ?? '') !== foldLabel(label.textContent ?? '')) return undefined;
  const isHeader = cell.matches('th') && [...row.children].every((one) => one.matches('th'));
  if (isHeader && cell.scope !== 'row') return elements(below(cell, row), budget);
  return elements(cell.nextElementSibling ? [cell.nextElementSibling] : [], budget);
}

function following(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at?.matches(selector); at = at.nextElementSibling) found.push(at);
  return found;
}

function below(cell: HTMLTableCellElement, row: Element): Element[] {
  const rows = [...(cell.closest('table')?.rows ?? [])].slice(0, mostLabels);
  return rows.slice(rows.indexOf(row as HTMLTableRowElement) + 1).flatMap(({ cells }) => cells[cell.cellIndex] ?? []);
}

/** The text right behind, or else the next element. */
function after(node: Element | Text, budget: Budget): Labelled[] {
  const { parentElement } = node;
  for (let at = node.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 3 && at.nodeValue?.trim()) return [{ element: parentElement as Element, text: at.nodeValue }];
    if (at.nodeType === 1 && !(at as Element).matches('br,wbr')) return elements([at as Element], budget);
  }
  return [];
}

/** The next label is not the value of an empty one. */
function elements(found: readonly Element[], budget: Budget): Labelled[] {
  return found.flatMap((element) => {
    if (isSecret(element) || element.matches('label,dt,th')) return [];
    const text = shownValue(element, budget);
    return /[:：]\s*$/.test(text ?? '') ? [] : [{ element, text }];
  });
}
