import type { PlainDate } from '@/lib/domain/records/base';
import { onTrial } from '@/lib/domain/teach/prove';
import { recipeOf } from '@/lib/domain/teach/recipe';
import type { TeachSession } from '@/lib/domain/teach/session';
import { checkRecipe } from '@/lib/schema/records/parse-recipe';
import type { CoreContext } from '../context';
import { saveOfficeRecipe } from '../recipes/office-recipes';
import { otherTabs } from './other-tabs';
import { disarm } from './page-side';
import { changeTeaching } from './teach-memory';
import { lookOf } from './trial';

/** Puts what was picked on trial: it reads this tab, and nobody is shown by it yet. */
export async function putOnTrial(context: CoreContext, session: TeachSession, today: PlainDate): Promise<void> {
  const { tabId, origin } = session;
  const trialId = context.newId();
  const made = recipeOf(session, `taught-${trialId.slice(-12)}`, today);
  // What a page could smuggle in by its markup is held to the same bounds as a file.
  const current = made && checkRecipe(made).ok ? made : null;
  const others = await otherTabs(context, session);
  const at = current && (await lookOf(context, tabId, current));
  await changeTeaching(context, tabId, (now): TeachSession | undefined => {
    if (!now) return undefined;
    if (!at) return { ...now, phase: 'picking', problem: 'not-found-again' };
    return { ...onTrial(now, trialId, at), others };
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
  // The first thing it reads is the page it was taught on: what counts as a page without a patient hangs on it.
  await context.tabs.send(tabId, undefined, { do: 'read-again' });
}
