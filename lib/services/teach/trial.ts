import type { PlainDate } from '@/lib/domain/records/base';
import type { OfficeRecipe, Recipe } from '@/lib/domain/records/recipe';
import type { TaughtValues, TeachSession } from '@/lib/domain/teach/session';
import { heard } from '@/lib/domain/teach/steps';
import type { CoreContext } from '../context';
import { officeRecipes } from '../recipes/office-recipes';
import { tabMemory } from '../subject/tab-memory';
import { teachingIn } from './teach-memory';

/** The recipe that a session has on trial. */
export async function trialOf(
  context: Pick<CoreContext, 'local'>,
  session: TeachSession,
): Promise<OfficeRecipe | undefined> {
  const { trialId } = session;
  return trialId === undefined ? undefined : (await officeRecipes(context)).find(({ id }) => id === trialId);
}

export async function trialIn(context: Pick<CoreContext, 'local' | 'session'>, tabId: number) {
  const session = await teachingIn(context, tabId);
  return session && (await trialOf(context, session))?.current;
}

/** The session as the page stands now: what the trial reads at this moment decides whether somebody else is on it. */
export async function asItStands(context: CoreContext, session: TeachSession, today: PlainDate): Promise<TeachSession> {
  if (session.phase === 'picking') return session;
  const trial = await trialOf(context, session);
  const values = trial ? await valuesRead(context, session.tabId, trial.current) : null;
  return heard(session, values, today);
}

/** What all frames of the tab read by a recipe together; null where it is not complete or where they disagree. */
export async function valuesRead(context: CoreContext, tabId: number, recipe: Recipe): Promise<TaughtValues | null> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  const readings = frames.map(({ reading }) => reading).filter((one) => one.recipeId === recipe.id && one.visible);
  if (readings.some(({ state }) => state === 'ambiguous')) return null;
  const values: TaughtValues = {};
  for (const { fields } of readings.filter(({ state }) => state === 'found')) {
    for (const [name, value] of Object.entries(fields) as [keyof TaughtValues, string][]) {
      if ((values[name] ?? value) !== value) return null;
      values[name] = value;
    }
  }
  const groups = recipe.together ?? recipe.views.flatMap(({ require }) => require);
  return groups.some((group) => group.every((name) => Object.hasOwn(values, name))) ? values : null;
}
