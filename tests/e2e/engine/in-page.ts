import { fullKit } from '@/lib/hosts/full-kit';
import { recipes } from '@/lib/hosts/registry';
import { simpleChanges } from '@/lib/hosts/simple-changes';
import type { Expected } from '../../hosts/pages/page-case';
import { readCase } from '../../hosts/read-case';

/** Runs in a page of a real browser: what the recipe reads of this document. */
export function readHere(recipeId: string): Expected | null {
  const recipe = recipes.find(({ id }) => id === recipeId);
  if (!recipe) throw new Error(`no recipe ${recipeId}`);
  // How long a look may take is another test's question: a busy machine must not decide this one.
  performance.now = () => 0;
  return readCase({ document, window, changes: simpleChanges, kit: fullKit }, recipe);
}
