import type { RecipeHealth } from '../records/recipe';
import type { HealthWord } from '../views/site';

/** As many misses in a row and a page counts as rebuilt. */
const missesInRow = 3;

/** What the last ten pages of a view say in one word; `1` found somebody, `0` did not. */
export function healthWord(health: Pick<RecipeHealth, 'recent'> | undefined): HealthWord {
  const recent = health?.recent ?? '';
  if (recent === '') return 'unseen';
  if (recent.endsWith('0'.repeat(missesInRow))) return 'unrecognised';
  return recent.includes('0') ? 'sometimes' : 'good';
}
