import type { Instant } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';
import { type Act, act } from './act';

const key = 'reminders.pending';
/** Somebody who unlocks an hour later does not mean the click of then. */
const freshMs = 15 * 60_000;

interface Pending {
  act: Act;
  at: Instant;
}

/** Does it now when the vault is open; otherwise opens the unlock window and does it afterwards. */
export async function doOrKeep(context: CoreContext, wanted: Act): Promise<void> {
  if (await context.vault.open()) return act(context, wanted);
  await context.session.set(key, { act: wanted, at: context.clock.now() } satisfies Pending);
  await context.windows.openUnlock();
}

/** Called when the vault was opened. What goes wrong here must not spoil the unlocking. */
export async function doPending(context: CoreContext): Promise<void> {
  const pending = await context.session.get<Pending>(key);
  if (!pending) return;
  await context.session.remove(key);
  if (context.clock.now() - pending.at > freshMs) return;
  try {
    await act(context, pending.act);
  } catch {
    context.log.fault('pending-act-failed', { act: pending.act.do });
  }
}
