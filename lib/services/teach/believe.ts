import type { Answer } from '@/lib/domain/answer';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { withQuietViews } from '@/lib/domain/sites/quiet-pages';
import { replacedBy } from '@/lib/domain/sites/take-over';
import { taughtInto } from '@/lib/domain/teach/merge';
import { confirmed } from '@/lib/domain/teach/prove';
import { answered } from '../answered';
import { noteDone } from '../commands/note-done';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { officeRecipes, putOfficeRecipe, removeOfficeRecipe, saveOfficeRecipe } from '../recipes/office-recipes';
import { undoably } from '../recipes/undo-recipe';
import { lookAgain } from '../subject/look-again';
import { tabMemory } from '../subject/tab-memory';
import { cancelTeaching } from './end-teaching';
import { hearAlong, sessionElsewhere } from './other-tabs';
import { foldBack } from './page-side';
import { changeTeaching, exchangeTeaching, teachingIn } from './teach-memory';
import { asItStands, trialOf, viewsAt } from './trial';

/** "Yes, that is right", of what the page shows when it is said: one of the two proofs, or the last one. */
export async function sayRight(context: CoreContext, core: OpenCore, tabId: number): Promise<Answer<null>> {
  await lookAgain(context, tabId);
  const session = await teachingIn(context, tabId);
  const trial = session && (await trialOf(context, session));
  const standing = trial && (await asItStands(context, session, core));
  const next = standing && confirmed(standing);
  if (!next) return { ok: false, error: 'page-moved-on' };
  // Where the second patient is on screen already there is nothing to tell: the panel shows who it is.
  const isShown = !session.proof?.second && next.phase === 'done';
  const done = await changeTeaching(context, tabId, (now) => {
    if (now?.trialId !== session.trialId) return now;
    return isShown ? undefined : next;
  });
  // Cancelled, or begun anew, while the page was read.
  if (done !== (isShown ? undefined : next)) return { ok: false, error: 'page-moved-on' };
  if (next.phase === 'done') {
    const isQuiet = standing.phase === 'empty';
    return believe(context, core, tabId, isQuiet ? await withQuietPage(context, tabId, trial) : trial);
  }
  context.changed(['subject'], tabId);
  return answered(context, null);
}

/** Only the user could tell that nobody is open: where it says so, finding nobody is no miss from now on. */
async function withQuietPage(context: CoreContext, tabId: number, trial: OfficeRecipe): Promise<OfficeRecipe> {
  const views = await viewsAt(context, tabId, trial.current);
  return { ...trial, current: withQuietViews(trial.current, views) };
}

/** The page of a tab spoke: it may have been one without a patient, which is seen without asking. */
export async function hearTrial(context: CoreContext, tabId: number): Promise<void> {
  const session = await teachingIn(context, tabId);
  if (!session) return hearElsewhere(context, tabId);
  if (session.phase === 'picking') return;
  if (session.phase === 'done') return leaveToPatient(context, tabId);
  let isKept = false;
  const answer = await whileOpen(context, async (core) => {
    const trial = await trialOf(context, session);
    const standing = await asItStands(context, session, core);
    isKept = await exchangeTeaching(context, session, standing);
    if (trial && isKept && standing.phase === 'done') return believe(context, core, tabId, trial);
    if (isKept && standing.proof !== session.proof) context.changed(['subject'], tabId);
    return answered(context, null);
  });
  // The user may have gone on while the page spoke, or another page spoke: it is heard by what is known now.
  if (answer.ok && !isKept) await hearTrial(context, tabId);
}

/** A tab beside the one that is taught spoke. */
async function hearElsewhere(context: CoreContext, tabId: number): Promise<void> {
  const session = await sessionElsewhere(context, tabId);
  if (!session) return;
  let isKept = true;
  const answer = await whileOpen(context, async (core) => {
    const trial = await trialOf(context, session);
    const heard = trial && (await hearAlong(context, session, tabId, core));
    isKept = heard?.kept ?? true;
    return trial && heard?.kept && heard.standing.phase === 'done'
      ? believe(context, core, tabId, trial)
      : answered(context, null);
  });
  if (answer.ok && !isKept) await hearTrial(context, tabId);
}

/** What was said of teaching gives way to the first patient who is read. */
async function leaveToPatient(context: CoreContext, tabId: number): Promise<void> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  if (frames.some(({ reading }) => reading.visible && reading.state === 'found')) await cancelTeaching(context, tabId);
}

/** The recipe counts from now on, in place of the one the office had for the site; `recipeUndo` brings that back. */
async function believe(
  context: CoreContext,
  core: OpenCore,
  tabId: number,
  trial: OfficeRecipe,
): Promise<Answer<null>> {
  const own = (await officeRecipes(context)).filter(({ source, state }) => source === 'file' || state !== 'trial');
  const before = replacedBy(own, trial.origin, trial.current);
  const next: OfficeRecipe = { ...trial, state: 'active', changedAt: context.clock.now() };
  if (before) {
    Object.assign(next, { id: before.id, current: taughtInto(before, trial.current) });
    await undoably(context, before.id, () => saveOfficeRecipe(context, next));
    await removeOfficeRecipe(context, trial.id);
  } else await putOfficeRecipe(context, next);
  context.changed(['subject', 'sites']);
  const isOver = (await teachingIn(context, tabId)) === undefined;
  await foldBack(context, { tabId, origin: trial.origin }, isOver ? undefined : tabId);
  const { id, current } = next;
  await noteDone(context, core, {
    verb: 'page-taught',
    patientIds: [],
    facts: { recipe: id, version: current.version },
  });
  return answered(context, null);
}
