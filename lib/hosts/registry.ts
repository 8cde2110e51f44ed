import type { Recipe } from '@/lib/domain/records/recipe';
import { openemr } from './recipes/openemr';
import { roundcube } from './recipes/roundcube';

/** Every bundled recipe. A test holds the ids to the file names and each to its pages. */
export const recipes: readonly Recipe[] = [openemr, roundcube];
