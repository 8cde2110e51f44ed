import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe, Recipe } from '@/lib/domain/records/recipe';
import { hostOf } from '@/lib/domain/sites/never-touched';
import { replacedBy, takenOver } from '@/lib/domain/sites/take-over';
import type { RecipeOffer, RecipeProblem } from '@/lib/domain/views/site';
import { parseOutsideRecipe } from '@/lib/schema/records/parse-recipe';
import { answered } from '../answered';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { readPrefs } from '../settings/prefs';
import { siteOf } from '../subject/site-prefs';
import { allTeaching } from '../teach/teach-memory';
import { officeRecipes, saveOfficeRecipe } from './office-recipes';
import { undoably } from './undo-recipe';

type Previewed = { offer: RecipeOffer } | { problems: RecipeProblem[] };

/** What a file holds and where it may be used, or what is wrong with it. Nothing is saved. */
export function recipePreview(context: CoreContext, data: { text: string }): Promise<Answer<Previewed>> {
  return whileOpen<Previewed>(context, async () => {
    const parsed = parseOutsideRecipe(data.text);
    if (!parsed.ok) return answered(context, { problems: parsed.problems });
    const { recipe, host } = parsed;
    const sites = await sitesFor(context, recipe, host);
    return answered(context, { offer: { recipe, host, sites } });
  });
}

/**
 * Takes a recipe over for one site that is switched on, in place of the one that reads such pages there. It is on trial
 * until it has proved itself; `recipeUndo` brings back what was.
 */
export function recipeTake(context: CoreContext, data: { text: string; origin: string }): Promise<Answer<{ id: Id }>> {
  return whileOpen<{ id: Id }>(context, async (core) => {
    const parsed = parseOutsideRecipe(data.text);
    const site = await siteOf(context, data.origin);
    if (!parsed.ok || !site?.enabled) return { ok: false, error: 'not-allowed' };
    const before = replacedBy(await finished(context), data.origin, parsed.recipe);
    const id = before?.id ?? context.newId();
    const taken = takenOver(parsed.recipe, { id, origin: data.origin, at: context.clock.now() }, before);
    await undoably(context, id, () => saveOfficeRecipe(context, taken));
    const noted = await noteDone(context, core, { verb: 'recipe-imported', patientIds: [], facts: { recipe: id } });
    return noted.ok ? answered(context, { id }) : noted;
  });
}

/** Sites that are switched on, those of the file's own host first, each with what would be replaced there. */
async function sitesFor(context: CoreContext, recipe: Recipe, host: string | null): Promise<RecipeOffer['sites']> {
  const { sites } = await readPrefs(context);
  const states = await Promise.all(sites.map(({ origin }) => siteOf(context, origin)));
  const on = states.flatMap((site) => (site?.enabled ? [site.origin] : []));
  const isSame = (origin: string) => hostOf(origin) === host;
  const own = await finished(context);
  return [...on.filter(isSame), ...on.filter((origin) => !isSame(origin))].map((origin) => {
    const before = replacedBy(own, origin, recipe)?.current;
    return { origin, ...(before && { replaces: { name: before.name, version: before.version } }) };
  });
}

/** What is being taught at this moment is not there to be replaced. */
async function finished(context: CoreContext): Promise<OfficeRecipe[]> {
  const taught = new Set((await allTeaching(context)).map(({ trialId }) => trialId));
  return (await officeRecipes(context)).filter(({ id }) => !taught.has(id));
}
