import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Id } from '@/lib/domain/records/base';
import { shortHash } from '@/lib/domain/short-hash';
import type { Area } from '@/lib/platform/area';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { dropGone } from '../subject/page-reading';
import { tabAsked } from '../subject/panel';
import { setRecipeState } from './office-recipes';
import { type TrialReading, trialReading } from './trial-reading';

/** By recipe: the one patient it read rightly so far, as a number. In the worker's memory only: it stands for a person. */
const proved = new WeakMap<Area, Map<Id, string>>();

function provedIn({ session }: Pick<CoreContext, 'session'>): Map<Id, string> {
  const known = proved.get(session) ?? new Map<Id, string>();
  proved.set(session, known);
  return known;
}

function whoIs({ recipe, values }: TrialReading): string {
  return shortHash(JSON.stringify([recipe.current.version, ...Object.entries(values).sort()]));
}

/** How often a recipe has proved itself, the patient on screen not counted. */
export function rightSoFar(
  context: Pick<CoreContext, 'session'>,
  reading: TrialReading,
): { other: boolean; same: boolean } {
  const first = provedIn(context).get(reading.recipe.id);
  return { other: first !== undefined && first !== whoIs(reading), same: first === whoIs(reading) };
}

/** "Right" for one patient, then for another one: the recipe is believed. "Wrong" once: it is off. */
export function recipeTrial(
  context: CoreContext,
  data: { tabId?: number; id: Id; right: boolean },
  sender: PageSender,
): Promise<Answer<{ believed: boolean }>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    if (tabId === null) return { ok: false, error: 'not-allowed' };
    await dropGone(context, tabId);
    const reading = await trialReading(context, tabId);
    if (reading?.recipe.id !== data.id) return { ok: false, error: 'page-moved-on' };
    const { other } = rightSoFar(context, reading);
    const believed = data.right && other;
    if (!data.right || believed) {
      provedIn(context).delete(data.id);
      await setRecipeState(context, data.id, believed ? 'active' : 'off');
    } else {
      provedIn(context).set(data.id, whoIs(reading));
      context.changed(['subject'], tabId);
    }
    const verb = believed ? 'page-taught' : 'recipe-changed';
    const what = believed ? 'proved' : data.right ? 'right-once' : 'wrong';
    const noted = await noteDone(context, core, { verb, patientIds: [], facts: { recipe: data.id, what } });
    return noted.ok ? { ...noted, value: { believed } } : noted;
  });
}
