import { allIn, contains, parentOf, textNodesIn } from './composed';
import type { TextField } from './fields';
import { addressesIn, hasUnreadName, isNameless } from './recipient-words';

const chips = '[email],[data-email],[data-hovercard-id],[title],[aria-label]';
const chipAttributes = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label'];
/** Chips stand this near to the field in which more are typed. */
const mostSteps = 4;

/**
 * Everybody the message goes to, in small letters. Null where no field for them is to be seen, and where one of them
 * is there whose address cannot be read: a list that is not whole would pass for one that is.
 */
export function recipientsOf(fields: readonly TextField[], notIn: readonly Element[]): string[] | null {
  if (fields.length === 0) return null;
  const found: string[] = [];
  for (const field of fields) {
    const box = boxOf(field, [...fields, ...notIn]);
    if (!isNameless(field.value) || (box && hasUnreadName(box, field))) return null;
    found.push(...addressesIn(field.value), ...(box ? addressesOf(box) : []));
  }
  return [...new Set(found)];
}

/** What stands around a field and around nothing else. */
function boxOf(field: TextField, others: readonly Element[]): Element | null {
  let box: Element = field;
  for (let step = 0; step < mostSteps; step++) {
    const next = parentOf(box);
    if (!next || others.some((other) => other !== field && contains(next, other))) break;
    if (allIn(next, 'select').length > 0) break;
    box = next;
  }
  return box === field ? null : box;
}

/** Neighbours kept apart: side by side two texts would read as one address. */
function addressesOf(box: Element): string[] {
  const named = allIn(box, chips).flatMap((chip) => chipAttributes.map((name) => chip.getAttribute(name) ?? ''));
  return [
    ...named,
    textNodesIn(box)
      .map(({ data }) => data)
      .join(' '),
  ].flatMap(addressesIn);
}
