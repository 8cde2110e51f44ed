import type { Recipe, Transform } from './records/recipe';

/** Those that every page's script knows. */
export const simpleTransforms: readonly Transform[] = [
  'squash',
  'without-mailto',
  'address',
  'address-name',
  'iso-date',
  'phone',
  'as-list',
];

/** Whether a page must be given the reading kit before it can be read by a recipe. */
export function needsKit({ views }: Recipe): boolean {
  const sources = views.flatMap(({ fields }) => Object.values(fields).flat());
  return sources.some(
    ({ label, select, inside, transforms }) =>
      label !== undefined ||
      inside !== undefined ||
      select?.includes('{path') ||
      transforms?.some((name) => !simpleTransforms.includes(name)),
  );
}
