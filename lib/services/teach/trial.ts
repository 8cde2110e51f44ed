import { todayIn } from '@/lib/domain/due';
import { isAddressOf } from '@/lib/domain/identity-text';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { OfficeRecipe, Recipe } from '@/lib/domain/records/recipe';
import { heard } from '@/lib/domain/teach/prove';
import type { TaughtValues, TeachSession, TrialLook } from '@/lib/domain/teach/session';
import type { CoreContext, OpenCore } from '../context';
import { officeRecipe } from '../recipes/office-recipes';
import { tabMemory } from '../subject/tab-memory';
import { officeAddresses } from './office-addresses';
import { teachingIn } from './teach-memory';

/** The recipe that a session has on trial. */
export async function trialOf(
  context: Pick<CoreContext, 'local'>,
  session: TeachSession,
): Promise<OfficeRecipe | undefined> {
  const { trialId } = session;
  return trialId === undefined ? undefined : officeRecipe(context, trialId);
}

export async function trialIn(context: Pick<CoreContext, 'local' | 'session'>, tabId: number) {
  const session = await teachingIn(context, tabId);
  return session && (await trialOf(context, session))?.current;
}

/** The session as the page stands now: what the trial reads at this moment decides whether somebody else is on it. */
export async function asItStands(
  context: CoreContext,
  session: TeachSession,
  { now, env }: Pick<OpenCore, 'now' | 'env'>,
): Promise<TeachSession> {
  const trial = await trialOf(context, session);
  const look = trial ? await lookOf(context, session.tabId, trial.current) : unread;
  const isMessage = trial?.current.kind === 'mail';
  const office = isMessage ? await officeAddresses(context, env.settings, session.origin) : [];
  return heard(session, withoutOffice(look, office), todayIn(now, env.settings.zone));
}

const unread: TrialLook = { values: null, expects: false, top: false, frames: 0, page: '' };

/** The office itself is nobody, as everywhere. */
function withoutOffice(look: TrialLook, office: readonly string[]): TrialLook {
  const address = look.values?.email;
  return address !== undefined && isAddressOf(address, office) ? { ...look, values: null } : look;
}

/** What all frames of the tab that are shown make of a recipe together. */
export async function lookOf(context: Pick<CoreContext, 'session'>, tabId: number, recipe: Recipe): Promise<TrialLook> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  const shown = frames.filter(({ reading }) => reading.visible);
  const own = shown.map(({ reading }) => reading).filter(({ recipeId }) => recipeId === recipe.id);
  const views = new Set(own.flatMap(({ viewId }) => viewId ?? []));
  const topReads = shown.some(({ frameId, reading }) => frameId === 0 && own.includes(reading) && reading.viewId);
  return {
    values: valuesOf(own, recipe),
    expects: recipe.together && !topReads ? views.size === recipe.views.length : views.size > 0,
    top: shown.some(({ frameId }) => frameId === 0) && !shown.some(({ reading }) => reading.state === 'slow'),
    // Where the top page itself is read it says whether somebody is looked for; else all frames must have spoken.
    frames: topReads ? 1 : shown.length,
    page: JSON.stringify(shown.map(({ reading }) => reading.route).sort()),
  };
}

/** The views of a recipe that look for somebody on the page in front. */
export async function viewsAt(context: Pick<CoreContext, 'session'>, tabId: number, recipe: Recipe): Promise<string[]> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  const own = frames.filter(({ reading }) => reading.visible && reading.recipeId === recipe.id);
  return own.flatMap(({ reading }) => reading.viewId ?? []);
}

/** Null where the reading is not complete or where the frames disagree. */
function valuesOf(readings: readonly FrameReading[], recipe: Recipe): TaughtValues | null {
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
