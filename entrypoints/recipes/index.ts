import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundled, type RecipesHolder } from '@/lib/hosts/bundled';
import { simpleChanges } from '@/lib/hosts/simple-changes';

/** Runs before the page's own script, which reads by them; the core only says which ones apply. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { casecueRecipes: bundled, casecueChanges: simpleChanges } satisfies RecipesHolder);
});
