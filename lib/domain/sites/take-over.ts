import type { Id, Instant } from '../records/base';
import type { OfficeRecipe, Recipe } from '../records/recipe';

const preference = { active: 0, trial: 1, off: 2 } as const;

/**
 * Which of the office's recipes one from a file, or one just taught, takes the place of: that of the same origin it came
 * from, or else the one that reads pages of its kind there. Two beside each other would never both be heard.
 */
export function replacedBy(own: readonly OfficeRecipe[], origin: string, recipe: Recipe): OfficeRecipe | undefined {
  const here = own.filter((one) => one.origin === origin && one.current.kind === recipe.kind);
  const [first] = here.toSorted((one, other) => preference[one.state] - preference[other.state]);
  return here.find(({ current }) => current.id === recipe.id) ?? first;
}

/** A recipe from a file as the office's own: on trial, under an id of its own or that of the one it replaces. */
export function takenOver(
  recipe: Recipe,
  as: { id: Id; origin: string; at: Instant },
  replaced?: OfficeRecipe,
): OfficeRecipe {
  const { id, origin, at } = as;
  // The host it names is not the one it is used on, and its id may be one that is here already.
  const { hosts: _, ...rest } = recipe;
  const known = replaced ? versionsOf(replaced) : [];
  const version = known.includes(recipe.version) ? nextVersion(known) : recipe.version;
  const current = { ...rest, id: replaced?.current.id ?? `taught-${id.slice(-12)}`, version };
  return { id, origin, state: 'trial', source: 'file', current, earlier: replaced?.earlier ?? [], changedAt: at };
}

/** One that is told apart from all the recipe ever had. */
export function versionAfter(recipe: OfficeRecipe): number {
  return nextVersion(versionsOf(recipe));
}

function versionsOf({ current, earlier }: OfficeRecipe): number[] {
  return [current, ...earlier.map(({ recipe }) => recipe)].map(({ version }) => version);
}

function nextVersion(known: readonly number[]): number {
  return Math.max(...known) + 1;
}
