import type { Recipe } from '@/lib/domain/records/recipe';

interface Mutant {
  what: string;
  mutant: Recipe;
}

type Path = (string | number)[];

const nowhere = '#stands-nowhere';
/** What a source says beside where it looks; each must be missed when it is gone. */
const ofSources = ['not', 'attribute', 'property', 'pick', 'notOwn'];
const ofConditions = ['path', 'hash'];

/**
 * The recipe with each of its selectors, labels, conditions, hosts, transforms and requirements taken away, one at a
 * time.
 */
export function mutantsOf(recipe: Recipe): Mutant[] {
  return [...pathsOf(recipe, [])].map((path) => ({ what: path.join('.'), mutant: without(recipe, path) }));
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  if (isLoss(value, path)) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

function isLoss(value: unknown, path: Path): boolean {
  const key = path.at(-1) ?? '';
  const around = path.at(-2);
  // A view is many things at once; its parts are taken away one by one. Without it the rest of them would go too.
  if (typeof key === 'number') return path.length > 1 && around !== 'views';
  if (key === 'scope' || key === 'frame' || around === 'query') return true;
  const isInSource = path.includes('fields') && typeof around === 'number';
  if (isInSource && ofSources.includes(key)) return true;
  return typeof value === 'string' && ofConditions.includes(key);
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
