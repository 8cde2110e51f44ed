import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/domain/answer';
import type { ImportProgress } from '@/lib/domain/views/report';
import { importApply } from '@/lib/services/import/import-apply';
import { importCancel } from '@/lib/services/import/import-cancel';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { emptyPractice, handOver, peopleOf, readFile, type World, worth } from './import-world';

const text = treatmentFinderFile({ rows: 300, seed: 11 });

async function ready() {
  const world = await emptyPractice();
  return { world, runId: await handOver(() => world.context, await readFile(text)) };
}

/** Cancels once, at the first step of this kind that `when` picks. */
async function cancelAt({ context }: World, runId: string, when: (step: ImportProgress) => boolean) {
  let cancelled: Promise<Answer<null>> | undefined;
  const importProgress = (step: ImportProgress) => {
    if (!cancelled && when(step)) cancelled = importCancel(context, { runId });
  };
  const applied = await importApply({ ...context, importProgress }, { runId });
  return { applied, cancelled: await cancelled };
}

async function stagedCount({ store }: World, runId: string): Promise<number> {
  let count = 0;
  for await (const _ of store.staged(runId)) count++;
  return count;
}

describe('saving a report', { timeout: 60_000 }, () => {
  it('says how much is encrypted, and then that it is being stored', async () => {
    const { world, runId } = await ready();
    worth(await importApply(world.context, { runId }));
    const saving = world.progress.filter(({ phase }) => phase === 'writing' || phase === 'storing');
    const writing = saving.filter(({ phase }) => phase === 'writing');
    expect(writing.length).toBeGreaterThan(1);
    expect(writing.map(({ done }) => done)).toEqual(writing.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(writing.at(-1)?.done).toBe(writing.at(-1)?.total);
    expect(saving.at(-1)?.phase).toBe('storing');
  });

  it('is stopped while it is encrypted, at its first step or its last, and leaves nothing', async () => {
    for (const when of [
      ({ phase }: ImportProgress) => phase === 'writing',
      ({ phase, done, total }: ImportProgress) => phase === 'writing' && done === total,
    ]) {
      const { world, runId } = await ready();
      const { applied, cancelled } = await cancelAt(world, runId, when);
      expect(cancelled).toMatchObject({ ok: true });
      expect(applied).toMatchObject({ ok: false, error: 'import-cancelled' });
      expect(await peopleOf(world.store)).toEqual([]);
      expect(await world.store.all('importRuns')).toEqual([]);
      expect(await stagedCount(world, runId)).toBe(0);
      expect(await importApply(world.context, { runId })).toMatchObject({ error: 'import-gone' });
    }
  });

  it('is not stopped once it is stored, and says so', async () => {
    const { world, runId } = await ready();
    const { applied, cancelled } = await cancelAt(world, runId, ({ phase }) => phase === 'storing');
    expect(cancelled).toMatchObject({ ok: false, error: 'import-storing' });
    expect(new Set((await peopleOf(world.store)).map(({ chart }) => chart)).size).toBe(worth(applied).added);
  });
});
