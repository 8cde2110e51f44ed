import type { Answer } from '@/lib/domain/answer';
import type { PlainDate } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { taughtInto } from '@/lib/domain/teach/merge';
import { recipeOf } from '@/lib/domain/teach/recipe';
import type { TeachSession } from '@/lib/domain/teach/session';
import { checkRecipe } from '@/lib/schema/records/parse-recipe';
import { answered } from '../answered';
import { noteDone } from '../commands/note-done';
import type { CoreContext, OpenCore } from '../context';
import { officeRecipes, removeOfficeRecipe, saveOfficeRecipe } from '../recipes/office-recipes';
import { disarm, foldBack } from './page-side';
import { changeTeaching } from './teach-memory';
import { asItStands, trialOf } from './trial';

/** Puts what was picked on trial: it reads this tab, and nobody is shown by it yet. */
export async function putOnTrial(context: CoreContext, session: TeachSession, today: PlainDate): Promise<void> {
  const { tabId, origin } = session;
  const trialId = context.newId();
  const made = recipeOf(session, `taught-${trialId.slice(-12)}`, today);
  // What a page could smuggle in by its markup is held to the same bounds as a file.
  const current = made && checkRecipe(made).ok ? made : null;
  await changeTeaching(context, tabId, (now): TeachSession | undefined => {
    if (!now) return undefined;
    if (!current) return { ...now, phase: 'picking', problem: 'not-found-again' };
    return { ...now, trialId };
  });
  if (!current) return;
  // Before the panel asks for another patient: the click that opens one belongs to the page again.
  await disarm(context, tabId);
  const changedAt = context.clock.now();
  await saveOfficeRecipe(context, {
    id: trialId,
    origin,
    state: 'trial',
    source: 'taught',
    current,
    earlier: [],
    changedAt,
  });
}

/** "Yes, this is right": the recipe is believed from now on, in place of the one the office had for the site. */
export async function activate(
  context: CoreContext,
  core: OpenCore,
  session: TeachSession,
  today: PlainDate,
): Promise<Answer<null>> {
  const trial = await trialOf(context, session);
  const { phase } = await asItStands(context, session, today);
  if (!trial || phase !== 'check') return { ok: false, error: 'page-moved-on' };
  const before = (await officeRecipes(context)).find((one) => isSameSite(one, trial));
  const next: OfficeRecipe = before
    ? { ...before, state: 'active', current: taughtInto(before, trial.current), changedAt: context.clock.now() }
    : { ...trial, state: 'active' };
  await saveOfficeRecipe(context, next);
  if (before) await removeOfficeRecipe(context, trial.id);
  await changeTeaching(context, session.tabId, () => undefined);
  context.changed(['subject', 'sites']);
  await foldBack(context, session.tabId);
  const { id, current } = next;
  await noteDone(context, core, {
    verb: 'page-taught',
    patientIds: [],
    facts: { recipe: id, version: current.version },
  });
  return answered(context, null);
}

function isSameSite(one: OfficeRecipe, trial: OfficeRecipe): boolean {
  return one.id !== trial.id && one.origin === trial.origin && one.state !== 'trial' && one.source === 'taught';
}
