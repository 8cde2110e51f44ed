import type { Answer } from '@/lib/domain/answer';
import type { CoreContext } from './context';

/** An answer that does not depend on the open vault; `seq` is 0 while it is closed. */
export async function answered<T>(context: CoreContext, value: T): Promise<Answer<T>> {
  const open = await context.vault.open();
  return { ok: true, seq: open?.store.seq() ?? 0, value };
}
