import type { Condition, Recipe, Source } from '../records/recipe';
import type { PlaceLine, RecipeDescription } from '../views/site';
import { fieldsOf } from './recipe-fields';

/** What a recipe reads, from which places of the page, and where it applies: all there is to it. */
export function describeRecipe(recipe: Recipe): RecipeDescription {
  const required = new Set([...recipe.views.flatMap(({ require }) => require), ...(recipe.together ?? [])].flat());
  const reads = fieldsOf(recipe).map((field) => ({
    field,
    required: required.has(field),
    places: distinct(recipe.views.flatMap(({ fields }) => fields[field] ?? []).map(placeOf)),
  }));
  const routes = distinct(recipe.views.map(({ when }) => routeOf(when)));
  // One view for every page, and what the others say is no bound.
  return { reads, routes: routes.includes('') ? [] : routes };
}

function placeOf({ select = '', label, attribute, property }: Source): PlaceLine {
  const of = property ? { of: 'field' as const } : attribute ? { of: attributeWord(attribute) } : {};
  if (label) return { kind: 'beside', labels: label, ...of };
  const isMarked = /[#[]|\.[A-Za-z]/.test(select) && !/:nth-|:first-|:last-/.test(select);
  return { kind: isMarked ? 'marked' : 'position', ...of };
}

function attributeWord(attribute: string): 'link' | 'hidden-name' {
  return attribute === 'href' ? 'link' : 'hidden-name';
}

function routeOf({ path = '', query = {}, hash = '' }: Condition): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}${hash}`;
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
