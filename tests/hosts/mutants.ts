import type { Recipe } from '@/lib/domain/records/recipe';

interface Mutant {
  what: string;
  mutant: Recipe;
}

type Path = (string | number)[];

const nowhere = '#stands-nowhere';

/** The recipe with each of its selectors, conditions, transforms and requirements taken away, one at a time. */
export function mutantsOf(recipe: Recipe): Mutant[] {
  return [...pathsOf(recipe, [])].map((path) => ({ what: path.join('.'), mutant: without(recipe, path) }));
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  const key = path.at(-1);
  if (typeof key === 'number' && path.length > 1 && path.at(-2) !== 'views') yield path;
  if (key === 'scope' || key === 'frame' || key === 'not') yield path;
  if (path.at(-2) === 'when' && typeof value === 'string') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

function without(recipe: Recipe, path: Path): Recipe {
  const copy = structuredClone(recipe);
  let at: Record<string | number, unknown> = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (last === 'scope') at.scope = nowhere;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}
