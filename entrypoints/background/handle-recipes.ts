import type { Handlers } from '@/lib/messages/receive';
import type { RecipeProtocol } from '@/lib/messages/recipes';
import type { CoreContext } from '@/lib/services/context';
import { recipeRename, recipeRestore, recipeSwitch } from '@/lib/services/recipes/change-recipe';
import { recipeExport } from '@/lib/services/recipes/export-recipe';
import { recipePreview, recipeTake } from '@/lib/services/recipes/import-recipe';
import { recipes } from '@/lib/services/recipes/recipe-lines';
import { recipeTrial } from '@/lib/services/recipes/recipe-trial';
import { recipeKeep, recipeRemove } from '@/lib/services/recipes/remove-recipe';
import { removeSite } from '@/lib/services/sites/remove-site';
import { structure, structureCopied } from '@/lib/services/structure/structure';
import { serverOf } from './serve';

export function recipeHandlers(core: CoreContext): Pick<Handlers, keyof RecipeProtocol> {
  const serve = serverOf(core);
  return {
    recipes: serve(recipes),
    recipeSwitch: serve(recipeSwitch),
    recipeRename: serve(recipeRename),
    recipeRestore: serve(recipeRestore),
    recipeRemove: serve(recipeRemove),
    recipeKeep: serve(recipeKeep),
    recipeExport: serve(recipeExport),
    recipePreview: serve(recipePreview),
    recipeTake: serve(recipeTake),
    recipeTrial: serve(recipeTrial),
    removeSite: serve(removeSite),
    structure: serve(structure),
    structureCopied: serve(structureCopied),
  };
}
