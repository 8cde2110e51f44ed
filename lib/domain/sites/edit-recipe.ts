import type { FieldName } from '../records/claim';
import type { OfficeRecipe, Recipe, Source, View } from '../records/recipe';
import { fieldsOf } from './recipe-fields';
import { versionAfter } from './take-over';

/** The order of day, month and year where they are written in numbers. */
export type DateOrder = 'date-mdy' | 'date-dmy' | 'date-ymd';

export const dateOrders: readonly DateOrder[] = ['date-mdy', 'date-dmy', 'date-ymd'];

export interface RecipeEdit {
  /** A field that is no longer read. */
  drop?: FieldName;
  dates?: DateOrder;
}

/** What keeps a message from being taken for somebody's is no value that was clicked. */
const guards: readonly FieldName[] = ['ownEmail', 'fromEmail', 'bulk'];

/** What a recipe reads besides what it needs: it may be left out. */
export function optionalFields(recipe: Recipe): FieldName[] {
  const needed = new Set([...recipe.views.flatMap(({ require }) => require), ...(recipe.together ?? [])].flat());
  return fieldsOf(recipe).filter((field) => !needed.has(field) && !guards.includes(field));
}

/** How a recipe understands dates in numbers; undefined where it reads none, or in more than one way. */
export function dateOrderOf({ views }: Recipe): DateOrder | undefined {
  const used = views.flatMap(({ fields }) => fields.bornOn ?? []).flatMap(({ transforms = [] }) => transforms);
  const orders = new Set(dateOrders.filter((order) => used.includes(order)));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/**
 * The recipe as the user wants it, as its next version; null where there is nothing to change. Another way to read a
 * date has to prove itself like all that is new.
 */
export function edited(recipe: OfficeRecipe, { drop, dates }: RecipeEdit): OfficeRecipe | null {
  const { current } = recipe;
  const isLess = drop !== undefined && optionalFields(current).includes(drop);
  const known = dateOrderOf(current);
  const isTurned = dates !== undefined && known !== undefined && known !== dates;
  if (!isLess && !isTurned) return null;
  const views = current.views.map((view) => {
    const less = isLess ? withoutField(view, drop) : view;
    return isTurned ? withDates(less, known, dates) : less;
  });
  const next = { ...recipe, current: { ...current, views, version: versionAfter(recipe) } };
  if (!isTurned) return next;
  return recipe.state === 'off' ? { ...next, before: 'trial' } : { ...next, state: 'trial' };
}

function withoutField(view: View, field: FieldName): View {
  const { [field]: _, ...fields } = view.fields;
  return { ...view, fields };
}

function withDates(view: View, known: DateOrder, dates: DateOrder): View {
  const turned = (source: Source): Source =>
    source.transforms
      ? { ...source, transforms: source.transforms.map((name) => (name === known ? dates : name)) }
      : source;
  const { bornOn } = view.fields;
  return bornOn ? { ...view, fields: { ...view.fields, bornOn: bornOn.map(turned) } } : view;
}
