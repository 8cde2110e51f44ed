import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { describeRecipe } from '@/lib/domain/sites/describe-recipe';
import type { RecipePreview, RecipeProblem } from '@/lib/domain/views/site';
import { parseOutsideRecipe } from '@/lib/schema/records/parse-recipe';
import { answered } from '../answered';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { readPrefs } from '../settings/prefs';
import { siteOf } from '../subject/site-prefs';
import { saveOfficeRecipe } from './office-recipes';

type Previewed = { preview: RecipePreview } | { problems: RecipeProblem[] };

/** What a file would read and where, or what is wrong with it. Nothing is saved. */
export function recipePreview(context: CoreContext, data: { text: string }): Promise<Answer<Previewed>> {
  return whileOpen<Previewed>(context, async () => {
    const parsed = parseOutsideRecipe(data.text);
    if (!parsed.ok) return answered(context, { problems: parsed.problems });
    const { recipe, host } = parsed;
    const sites = await sitesFor(context, host);
    return answered(context, { preview: { ...describeRecipe(recipe), host, sites } });
  });
}

/** Takes a recipe over for one site that is switched on. It is on trial until it has read two patients rightly. */
export function recipeTake(context: CoreContext, data: { text: string; origin: string }): Promise<Answer<{ id: Id }>> {
  return whileOpen<{ id: Id }>(context, async (core) => {
    const parsed = parseOutsideRecipe(data.text);
    const site = await siteOf(context, data.origin);
    if (!parsed.ok || !site?.enabled) return { ok: false, error: 'not-allowed' };
    const id = context.newId();
    // Its own host is not the one it is used on, and its id may be one that is here already.
    const { hosts: _, ...rest } = parsed.recipe;
    const current = { ...rest, id: `taught-${id.slice(-12)}`, version: 1 };
    const taken: OfficeRecipe = {
      id,
      origin: data.origin,
      state: 'trial',
      source: 'file',
      current,
      earlier: [],
      changedAt: context.clock.now(),
    };
    await saveOfficeRecipe(context, taken);
    const noted = await noteDone(context, core, { verb: 'recipe-imported', patientIds: [], facts: { recipe: id } });
    return noted.ok ? answered(context, { id }) : noted;
  });
}

/** Sites that are switched on, those of the file's own host first. */
async function sitesFor(context: CoreContext, host: string | null): Promise<string[]> {
  const { sites } = await readPrefs(context);
  const states = await Promise.all(sites.map(({ origin }) => siteOf(context, origin)));
  const on = states.flatMap((site) => (site?.enabled ? [site.origin] : []));
  const isSame = (origin: string) => new URL(origin).host === host;
  return [...on.filter(isSame), ...on.filter((origin) => !isSame(origin))];
}
