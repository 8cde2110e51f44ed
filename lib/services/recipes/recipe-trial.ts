import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Id } from '@/lib/domain/records/base';
import { afterRight, isProved, stepOf } from '@/lib/domain/sites/proof';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { lookAgain } from '../subject/look-again';
import { tabAsked } from '../subject/panel';
import { viewsAt } from '../teach/trial';
import { believe } from './hear-office-trial';
import { setRecipeState } from './office-recipes';
import { changeProof, proofOf } from './trial-proof';
import { trialReadings } from './trial-reading';

/**
 * "Right" for one patient, then for another one, and nobody on a page without one: the recipe is believed. "Wrong"
 * once: it is off.
 */
export function recipeTrial(
  context: CoreContext,
  data: { tabId?: number; id: Id; right: boolean },
  sender: PageSender,
): Promise<Answer<{ believed: boolean }>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    if (tabId === null) return { ok: false, error: 'not-allowed' };
    await lookAgain(context, tabId);
    const reading = (await trialReadings(context, tabId)).find(({ recipe }) => recipe.id === data.id);
    const step = reading && stepOf(await proofOf(context, reading.recipe), reading.look);
    if (!reading || !step) return { ok: false, error: 'page-moved-on' };
    const { recipe, look } = reading;
    const proof = await changeProof(context, recipe, (known) => (data.right ? afterRight(known, look) : undefined));
    if (proof && isProved(proof)) {
      const quiet = step === 'empty' ? await viewsAt(context, tabId, recipe.current) : [];
      return said(await believe(context, core, recipe, quiet), true);
    }
    if (!proof) await setRecipeState(context, data.id, 'off');
    context.changed(['subject'], tabId);
    const facts = { recipe: data.id, what: proof ? 'right-once' : 'wrong' };
    return said(await noteDone(context, core, { verb: 'recipe-changed', patientIds: [], facts }), false);
  });
}

function said(answer: Answer<null>, believed: boolean): Answer<{ believed: boolean }> {
  return answer.ok ? { ...answer, value: { believed } } : answer;
}
