import type { TeachSession } from '@/lib/domain/teach/session';
import type { CoreContext } from '../context';
import { removeOfficeRecipe } from '../recipes/office-recipes';
import { tabMemory } from '../subject/tab-memory';
import { disarm, foldBack } from './page-side';
import { allTeaching, changeTeaching } from './teach-memory';

/** Ends teaching in a tab as if it had never begun: nothing half learnt is kept. */
export async function cancelTeaching(context: CoreContext, tabId: number): Promise<void> {
  let ended: TeachSession | undefined;
  await changeTeaching(context, tabId, (session) => {
    ended = session;
    return undefined;
  });
  if (!ended) return;
  context.changed(['subject'], tabId);
  await disarm(context, tabId);
  await foldBack(context, ended);
  if (ended.trialId !== undefined) await removeOfficeRecipe(context, ended.trialId);
}

/** Rest and lock end all teaching: what it holds of patients must not stay. Call it once the vault is closed. */
export async function dropTeaching(context: CoreContext): Promise<void> {
  const { state } = await context.vault.status();
  if (state === 'open') return;
  for (const { tabId } of await allTeaching(context)) await cancelTeaching(context, tabId);
}

/** A site was switched off. */
export async function dropTeachingAt(context: CoreContext, origin: string): Promise<void> {
  const { panels } = await tabMemory(context);
  const isThere = ({ tabId, origin: learnt }: TeachSession) =>
    learnt === origin || panels.get(tabId)?.origin === origin;
  const sessions = (await allTeaching(context)).filter(isThere);
  for (const { tabId } of sessions) await cancelTeaching(context, tabId);
}
