import type { PageRecipe } from '@/lib/domain/page';
import type { View } from '@/lib/domain/records/recipe';
import { detectRecipes, matchView } from './condition';
import type { HostPage } from './host-page';
import { type Reading, readPage } from './read-page';
import { routeOf } from './route';
import { isFrameVisible } from './visible';

/** What a page says, and what of it must be watched. */
export interface Look {
  reading: Reading;
  view: View | undefined;
  /** Nothing that the core must know of an inner frame. */
  isNothing: boolean;
  /** The page cannot be read before it has the kit. */
  needsKit?: boolean;
}

/** The id of no recipe: what a page is read by that nobody knows. */
const unknownId = 'none';

/**
 * Reads a document by the first recipe that has a view for it. A host that is only known by its address is read by
 * guessing as well; where that finds nobody, what is said is that the system is known.
 */
export function readFirst(page: HostPage, recipes: readonly PageRecipe[], cutShort?: () => void): Look {
  let first: Look | undefined;
  for (const recipe of detectRecipes(page, recipes)) {
    // What comes first decides: no other recipe may speak while this one cannot.
    if (recipe.kit && !page.kit) return { ...nothing(page), needsKit: true };
    const reading = readPage(page, recipe, cutShort);
    const isNothing = recipe.trust === 'guess' && reading.state !== 'found';
    const look = { reading, view: matchView(page, recipe), isNothing };
    if (recipe.trust !== 'hint' && !isNothing && look.view) return look;
    first = first ? { ...first, view: first.view ?? look.view } : look;
  }
  return first ?? nothing(page);
}

function nothing(page: HostPage): Look {
  const base = { recipeId: unknownId, viewId: null, state: 'no-view' as const, fields: {}, expected: false };
  const reading = { ...base, route: routeOf(page), visible: isFrameVisible(page) };
  return { reading, view: undefined, isNothing: true };
}
