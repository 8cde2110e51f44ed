import { describe, expect, it } from 'vitest';
import type { PeopleOf } from '@/lib/domain/views/report';
import { undo } from '@/lib/services/commands/undo';
import { importApply } from '@/lib/services/import/import-apply';
import { importPeople } from '@/lib/services/import/import-people';
import { importPreview } from '@/lib/services/import/import-preview';
import { importStart } from '@/lib/services/import/import-start';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { contextOf, emptyPractice, handOver, importAll, readFile, type World, worth } from './import-world';

const first = treatmentFinderFile({ rows: 130, seed: 11 });
const kinds = ['added', 'changed', 'missing'] as const;

/** The report of a week later: some totals moved, and the last forty rows are gone. */
async function weekLater(world: World) {
  await importAll(() => world.context, await readFile(first));
  const changed = treatmentFinderFile({ rows: 130, seed: 11, changedBy: 50 });
  const file = await readFile(changed, 'next');
  const batches = file.batches.slice(0, -2);
  return { file: { ...file, batches }, gone: file.batches.slice(-2).flat() };
}

async function everybody({ context }: World, runId: string, of: PeopleOf) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = worth(await importPeople(context, { runId, of, ...(cursor && { cursor }) }));
    expect(page.rows.length).toBeLessThanOrEqual(50);
    rows.push(...page.rows);
    cursor = page.more ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

describe('the people behind the numbers of a report', { timeout: 60_000 }, () => {
  it('are as many as each number says, before saving and after, also with another worker', async () => {
    const world = await emptyPractice();
    const { file, gone } = await weekLater(world);
    const runId = await handOver(() => world.context, file);
    const preview = worth(await importPreview(world.context, { runId, problems: 0 }));
    expect(preview.missing).toBe(gone.length);
    const before = await Promise.all(kinds.map((of) => everybody(world, runId, of)));
    expect(before.map((rows) => rows.length)).toEqual(kinds.map((of) => preview[of]));
    expect(before[2]?.map((one) => one.chart).sort()).toEqual(gone.map(({ chart }) => chart).sort());
    worth(await importApply(world.context, { runId }));
    const later = { ...world, context: contextOf(world.computer, world.computer.worker()) };
    const after = await Promise.all(kinds.map((of) => everybody(later, runId, of)));
    const charts = (lists: typeof after) =>
      lists.map((rows) => rows.map(({ name, chart }) => `${name} ${chart}`).sort());
    expect(charts(after)).toEqual(charts(before));
    expect(after.flat().every(({ person }) => person !== undefined)).toBe(true);
  });

  it('of a first report have no record until it is saved, and come in pages', async () => {
    const world = await emptyPractice();
    const runId = await handOver(() => world.context, await readFile(first));
    const preview = worth(await importPreview(world.context, { runId, problems: 0 }));
    const news = await everybody(world, runId, 'added');
    expect(news).toHaveLength(preview.added);
    expect(news.every(({ person, planCents }) => person === undefined && planCents !== undefined)).toBe(true);
    const page = worth(await importPeople(world.context, { runId, of: 'added' }));
    expect([page.rows.length, page.total]).toEqual([50, preview.added]);
  });

  it('stay when the next report begins, and are gone with the report that is taken back', async () => {
    const world = await emptyPractice();
    const { runId, applied } = await importAll(() => world.context, await readFile(first));
    worth(await importStart(world.context, { report: 'open-dental-treatment-finder', fileHash: 'x', rows: 1 }));
    expect(await everybody(world, runId, 'added')).toHaveLength(applied.added);
    worth(await undo(world.context, { changeId: applied.changeId }));
    expect(await importPeople(world.context, { runId, of: 'added' })).toMatchObject({ error: 'import-gone' });
  });

  it('are kept by their ids alone', async () => {
    const world = await emptyPractice();
    const { runId } = await importAll(() => world.context, await readFile(first));
    const [somebody] = await everybody(world, runId, 'added');
    const kept: unknown[] = [];
    for await (const row of world.store.staged(runId)) kept.push(row);
    expect(JSON.stringify(kept)).toContain(somebody?.person?.id);
    expect(JSON.stringify(kept)).not.toContain(somebody?.name);
  });
});
