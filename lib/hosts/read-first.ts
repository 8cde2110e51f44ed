import type { PageRecipe } from '@/lib/domain/page';
import type { View } from '@/lib/domain/records/recipe';
import { type Budget, budgetFor } from './budget';
import { detectRecipes } from './condition';
import type { HostPage } from './host-page';
import { type Reading, readPage } from './read-page';
import type { Mark } from './standing';

/** What a page says, and what of it must be watched. */
export interface Look {
  reading: Reading;
  view: View | undefined;
  /** What the reading rests on. */
  marks: readonly Mark[];
  /** Nothing that the core must know of an inner frame. */
  isNothing: boolean;
  /** The page cannot be read before it has the kit. */
  needsKit?: boolean;
}

/** What a page is read by that nobody knows. */
const none = { id: 'none', views: [] };

/**
 * Reads a document by the first recipe that has a view for it. A host that is only known by its address is read by
 * guessing as well; where that finds nobody, what is said is that the system is known. All recipes share one budget;
 * `cutShort` is told when it ran out, so that the page can be looked at again.
 */
export function readFirst(page: HostPage, recipes: readonly PageRecipe[], cutShort?: () => void): Look {
  const budget = budgetFor(page);
  const look = lookAt(page, recipes, budget);
  if (!budget.check()) cutShort?.();
  return look;
}

function lookAt(page: HostPage, recipes: readonly PageRecipe[], budget: Budget): Look {
  const nothing = () => ({ ...readPage(page, none, budget), isNothing: true });
  let first: Look | undefined;
  for (const recipe of detectRecipes(page, recipes, budget)) {
    // What comes first decides: no other recipe may speak while this one cannot.
    if (recipe.kit && !page.kit) return { ...unread(nothing()), needsKit: true };
    const read = readPage(page, recipe, budget);
    const isNothing = recipe.trust === 'guess' && read.reading.state !== 'found';
    const look = { ...read, isNothing };
    if (recipe.trust !== 'hint' && !isNothing && look.view) return look;
    first = first ? { ...first, view: first.view ?? look.view } : look;
  }
  return first ?? nothing();
}

/** Without the kit nobody knows whom the page shows, which is not the same as nobody. */
function unread(look: Look): Look {
  return { ...look, reading: { ...look.reading, state: 'slow' } };
}
