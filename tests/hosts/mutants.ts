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

const ofSelectors = ['select', 'not', 'scope'];
const ofSelectorLists = ['has', 'hasNot', 'inside'];

/**
 * The recipe with each of its selectors, labels, conditions, hosts, transforms and requirements taken away, one at a
 * time; then with each attribute that a selector asks for.
 */
export function mutantsOf(recipe: Recipe): Mutant[] {
  const losses = [...pathsOf(recipe, [])].map((path) => ({ what: path.join('.'), mutant: without(recipe, path) }));
  return [...losses, ...[...selectorsOf(recipe, [])].flatMap(([path, selector]) => looser(recipe, path, selector))];
}

function looser(recipe: Recipe, path: Path, selector: string): Mutant[] {
  return [...selector.matchAll(/\[[^\]]*\]/g)].map(({ 0: attribute, index }) => {
    const [before, after] = [selector.slice(0, index), selector.slice(index + attribute.length)];
    const isAlone = /(^|[\s(,>+~])$/.test(before) && /^($|[\s),>+~])/.test(after);
    const mutant = changed(recipe, path, (at, last) => {
      at[last] = `${before}${isAlone ? '*' : ''}${after}`;
    });
    return { what: `${attribute} in ${path.join('.')}`, mutant };
  });
}

function* selectorsOf(value: unknown, path: Path): Generator<[Path, string]> {
  const [around, key] = [String(path.at(-2)), String(path.at(-1))];
  if (typeof value === 'string' && (ofSelectors.includes(key) || ofSelectorLists.includes(around))) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* selectorsOf(inner, [...path, name]);
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
  return changed(recipe, path, (at, last) => {
    if (last === 'scope') at.scope = nowhere;
    else if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  });
}

type Inner = Record<string | number, unknown>;

function changed(recipe: Recipe, path: Path, change: (at: Inner, last: string | number) => void): Recipe {
  const copy = structuredClone(recipe);
  let at = copy as unknown as Inner;
  for (const key of path.slice(0, -1)) at = at[key] as Inner;
  change(at, path.at(-1) ?? '');
  return copy;
}
