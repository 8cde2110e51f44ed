import type { CoreContext } from '../context';
import { draftsFirst } from './drafts-first';
import { forgetNames } from './forget-names';
import { dueToClose, stopWatch } from './watch';

/** Keys gone, every page blanked; what is half typed is kept first. An update that waits is let in by the background. */
export async function lockNow(context: CoreContext): Promise<void> {
  await draftsFirst(context);
  await lockAtOnce(context);
}

async function lockAtOnce(context: CoreContext): Promise<void> {
  await context.vault.lock();
  await stopWatch(context);
  await context.session.remove('viewed');
  await forgetNames(context);
  context.changed(['session']);
}

/** Every page blanked until the PIN or the passphrase. Without a PIN that is no lesser lock, so nothing differs. */
export async function restNow(context: CoreContext): Promise<void> {
  await draftsFirst(context);
  await context.vault.rest();
  await forgetNames(context);
  context.changed(['session']);
}

/** Rests an open vault: nobody has touched the computer, or the system was locked. The sample holds no secrets. */
export async function restUnattended(context: CoreContext): Promise<void> {
  const { state, sample } = await context.vault.status();
  if (!sample && state === 'open') await restNow(context);
}

/** Before a message is heard. The draft that it brings must not be shut out by its own arrival. */
export async function closeBefore(context: CoreContext, message: string): Promise<void> {
  if (message !== 'keepDraft') await closeWhenDue(context);
}

/** Closes what should not be open any more. Asked before every message and at every tick. */
export async function closeWhenDue(context: CoreContext): Promise<void> {
  const demand = await dueToClose(context);
  if (!demand) return;
  const { state, sample } = await context.vault.status();
  if (sample) return;
  // The vault refuses by itself once its hours are over; the pages still have to hear of it.
  if (state === 'locked') {
    await stopWatch(context);
    await forgetNames(context);
    context.changed(['session']);
    return;
  }
  if (demand === 'lock-at-once') await lockAtOnce(context);
  else if (demand === 'lock') await lockNow(context);
  else if (state === 'open') await restNow(context);
}
