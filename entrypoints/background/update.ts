import { browser } from 'wxt/browser';
import type { LockState } from '@/lib/domain/views/session';
import type { CoreContext } from '@/lib/services/context';

const key = 'update.waiting';
/** Nobody is at work here; what cannot be opened may be mended by the very version that waits. */
const closed: LockState[] = ['locked', 'first-run', 'recovery'];

/** A new version is here. It waits for the next lock, so that nobody is thrown out of a call. */
export async function updateIsWaiting(core: CoreContext): Promise<void> {
  await core.session.set(key, true);
  await updateWhenClosed(core);
}

export async function updateWhenClosed(core: CoreContext): Promise<void> {
  if (!(await core.session.get<boolean>(key))) return;
  if (!closed.includes((await core.vault.status()).state)) return;
  await core.session.remove(key);
  browser.runtime.reload();
}
