import { kindOf } from '@/lib/platform/log-door';
import type { CoreContext } from '../context';
import { dropProofs } from '../recipes/trial-proof';
import { hideSubjects } from '../subject/tab-memory';
import { dropTeaching } from '../teach/end-teaching';

/**
 * What the session area holds of patients beside the key goes with it. Call it once the vault is closed: it looks, and
 * leaves an open one alone. Pages are told that they are not read or taught any more; nobody waits for one that hangs.
 */
export async function forgetNames(context: CoreContext): Promise<void> {
  const quiet = { ...context, tabs: { send: tellOnly(context) } };
  const done = await Promise.allSettled([hideSubjects(context), dropTeaching(quiet), dropProofs(context)]);
  for (const one of done) {
    if (one.status === 'fulfilled') continue;
    context.log.fault('names-not-forgotten', { kind: kindOf(one.reason) });
  }
}

function tellOnly({ tabs, log }: CoreContext): CoreContext['tabs']['send'] {
  return async (...told) => {
    tabs.send(...told).catch(() => log.fault('page-not-told'));
    return true;
  };
}

/** A worker that died in the middle of closing left them behind. */
export async function forgetNamesLeft(context: CoreContext): Promise<void> {
  const { state } = await context.vault.status();
  if (state !== 'open') await forgetNames(context);
}
