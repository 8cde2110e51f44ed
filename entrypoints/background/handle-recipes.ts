import type { Handlers } from '@/lib/messages/receive';
import type { RecipeProtocol } from '@/lib/messages/recipes';
import type { CoreContext } from '@/lib/services/context';
import { recipeEdit, recipeRename, recipeRestore, recipeSwitch } from '@/lib/services/recipes/change-recipe';
import { recipeExport } from '@/lib/services/recipes/export-recipe';
import { recipePreview, recipeTake } from '@/lib/services/recipes/import-recipe';
import { recipes } from '@/lib/services/recipes/recipe-lines';
import { recipeTrial } from '@/lib/services/recipes/recipe-trial';
import { recipeRemove } from '@/lib/services/recipes/remove-recipe';
import { recipeUndo } from '@/lib/services/recipes/undo-recipe';
import { openSite } from '@/lib/services/sites/open-site';
import { keepSite, removeSite } from '@/lib/services/sites/remove-site';
import { structure, structureCopied } from '@/lib/services/structure/structure';
import { serverOf } from './serve';

export function recipeHandlers(core: CoreContext): Pick<Handlers, keyof RecipeProtocol> {
  const serve = serverOf(core);
  return {
    recipes: serve(recipes),
    recipeSwitch: serve(recipeSwitch),
    recipeRename: serve(recipeRename),
    recipeEdit: serve(recipeEdit),
    recipeRestore: serve(recipeRestore),
    recipeRemove: serve(recipeRemove),
    recipeUndo: serve(recipeUndo),
    recipeExport: serve(recipeExport),
    recipePreview: serve(recipePreview),
    recipeTake: serve(recipeTake),
    recipeTrial: serve(recipeTrial),
    removeSite: serve(removeSite),
    keepSite: serve(keepSite),
    openSite: serve(openSite),
    structure: serve(structure),
    structureCopied: serve(structureCopied),
  };
}
