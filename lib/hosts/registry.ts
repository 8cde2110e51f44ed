import { openemr } from './openemr';
import type { Recipe } from './recipe';
import { roundcube } from './roundcube';

/** Every bundled recipe. A test holds the ids to the file names and each to its pages. */
export const recipes: readonly Recipe[] = [openemr, roundcube];
