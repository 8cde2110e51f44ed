import type { FieldName } from '../records/claim';
import type { Recipe } from '../records/recipe';

/** Everything a recipe may read, each field once, in the order in which people ask for them. */
export function fieldsOf(recipe: Recipe): FieldName[] {
  const named = new Set(recipe.views.flatMap(({ fields }) => Object.keys(fields) as FieldName[]));
  return order.filter((field) => named.has(field));
}

const order: readonly FieldName[] = [
  'fullName',
  'firstName',
  'lastName',
  'bornOn',
  'chart',
  'phone',
  'email',
  'displayName',
  'fromEmail',
  'ownEmail',
  'subject',
  'sentAt',
  'bulk',
];
