import type { Store } from '@/lib/storage/store';
import type { CoreContext } from '../context';
import { manyId } from './notice-ids';
import { arm } from './tick';

const mostAtOnce = 500;

/** After a change of the work lists: notifications of what is done or moved go away, alarm and badge follow. */
export async function settle(context: CoreContext): Promise<void> {
  const open = await context.vault.open();
  if (!open) return;
  await expireMoved(context, open.store);
  await arm(context, open.store);
  const due = await open.store.countDue(context.clock.now());
  if (due === 0) await context.notices.clear(manyId);
  await context.badge.show(due);
}

async function expireMoved(context: CoreContext, store: Store): Promise<void> {
  const shown = await store.ledger('shown', mostAtOnce);
  const facts = await store.followUpFacts(shown.map((row) => row.followUpId));
  for (const row of shown) {
    if (facts.get(row.followUpId)?.notifyFrom === row.notifyFrom) continue;
    await store.mark(row.id, 'expired', context.clock.now());
    await context.notices.clear(row.id);
  }
}
