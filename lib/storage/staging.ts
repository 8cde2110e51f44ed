import type { Id } from '@/lib/domain/records/base';
import { openValue, type Place, sealValue } from './envelope';
import type { Store } from './store';
import type { StoreCore } from './store-core';

const batch = 20;

/** Encrypted rows of an import under way, outside the history until they are applied. */
export function staging({ db, keys }: StoreCore): Pick<Store, 'stage' | 'staged' | 'dropStaged'> {
  return {
    async stage(runId, seq, value) {
      const box = await sealValue(keys, place(runId, seq), value);
      await db.staging.put({ runId, seq, box });
    },
    async *staged(runId) {
      for (let from = 0; ; ) {
        const rows = await db.staging
          .where('[runId+seq]')
          .between([runId, from], [runId, Number.POSITIVE_INFINITY], true, true)
          .limit(batch)
          .toArray();
        for (const row of rows) yield await openValue(keys, place(runId, row.seq), row.box);
        const last = rows.at(-1);
        if (!last || rows.length < batch) return;
        from = last.seq + 1;
      }
    },
    async dropStaged(runId, { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = {}) {
      await db.staging.where('[runId+seq]').between([runId, from], [runId, below], true, false).delete();
    },
  };
}

function place(runId: Id, seq: number): Place {
  return ['staging', runId, seq];
}
