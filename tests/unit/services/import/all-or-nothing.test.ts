import { describe, expect, it } from 'vitest';
import { undo } from '@/lib/services/commands/undo';
import { importApply } from '@/lib/services/import/import-apply';
import { importBatch } from '@/lib/services/import/import-batch';
import { importCancel } from '@/lib/services/import/import-cancel';
import { importPreview } from '@/lib/services/import/import-preview';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { contextOf, emptyPractice, handOver, importAll, peopleOf, readFile, type World, worth } from './import-world';

const text = treatmentFinderFile({ rows: 90, seed: 11 });

/** A new worker for every message: nothing of the old one's memory is left. */
function mortal({ computer }: World) {
  return () => contextOf(computer, computer.worker());
}

async function stagedCount({ store }: World, runId: string): Promise<number> {
  let count = 0;
  for await (const _ of store.staged(runId)) count++;
  return count;
}

async function freshPeople(world: World) {
  const open = await world.computer.worker().open();
  if (!open) throw new Error('closed');
  return peopleOf(open.store);
}

describe('a worker killed between any two messages', { timeout: 60_000 }, () => {
  it('goes unnoticed', async () => {
    const world = await emptyPractice();
    const steady = await emptyPractice();
    const file = await readFile(text);
    const { applied } = await importAll(mortal(world), file);
    const expected = await importAll(() => steady.context, file);
    expect(applied.added).toBe(expected.applied.added);
    expect(await freshPeople(world)).toEqual(await peopleOf(steady.store));
  });

  it('answers the same when the answer to applying was lost', async () => {
    const world = await emptyPractice();
    const worker = mortal(world);
    const runId = await handOver(worker, await readFile(text));
    const first = worth(await importApply(worker(), { runId }));
    const second = worth(await importApply(worker(), { runId }));
    expect(second).toEqual(first);
    expect(new Set((await freshPeople(world)).map((person) => person.chart)).size).toBe(first.added);
  });
});

describe('an import that stops', { timeout: 60_000 }, () => {
  it('after any number of batches leaves nobody, and the next one clears it away', async () => {
    const world = await emptyPractice();
    const file = await readFile(text);
    for (let kept = 0; kept <= file.batches.length; kept++) {
      const runId = await handOver(mortal(world), { ...file, batches: file.batches.slice(0, kept) });
      expect(await freshPeople(world)).toEqual([]);
      expect(await stagedCount(world, runId)).toBe(kept + 1);
      const next = await handOver(mortal(world), { ...file, batches: [] });
      expect(await stagedCount(world, runId)).toBe(0);
      expect(await importPreview(world.context, { runId, problems: 0 })).toMatchObject({ error: 'import-gone' });
      expect(next).not.toBe(runId);
    }
  });

  it('by cancel is gone for every later message', async () => {
    const world = await emptyPractice();
    const runId = await handOver(() => world.context, await readFile(text));
    worth(await importCancel(world.context, { runId }));
    expect(await stagedCount(world, runId)).toBe(0);
    expect(await importApply(world.context, { runId })).toMatchObject({ ok: false, error: 'import-gone' });
    expect(await importBatch(world.context, { runId, seq: 0, patients: [] })).toMatchObject({ error: 'import-gone' });
    worth(await importCancel(world.context, { runId }));
    expect(await peopleOf(world.store)).toEqual([]);
  });

  it('by cancel in the middle of comparing stops there', async () => {
    const world = await emptyPractice();
    const runId = await handOver(() => world.context, await readFile(text));
    const cancelling = {
      ...world.context,
      importProgress: () => void world.computer.local.values.delete('importRun'),
    };
    expect(await importApply(cancelling, { runId })).toMatchObject({ ok: false, error: 'import-cancelled' });
    expect(await peopleOf(world.store)).toEqual([]);
  });

  it('by the lock is refused, and nothing is stored', async () => {
    const world = await emptyPractice();
    const runId = await handOver(() => world.context, await readFile(text));
    await world.vault.lock();
    expect(await importApply(world.context, { runId })).toMatchObject({ ok: false, error: 'locked' });
  });
});

describe('a batch', { timeout: 60_000 }, () => {
  it('that is sent twice counts once', async () => {
    const world = await emptyPractice();
    const file = await readFile(text);
    const runId = await handOver(() => world.context, file);
    const [patients = []] = file.batches;
    worth(await importBatch(world.context, { runId, seq: 0, patients }));
    worth(await importPreview(world.context, { runId, problems: 0 }));
    const [one, ...others] = patients;
    if (!one) throw new Error('an empty batch');
    worth(await importBatch(world.context, { runId, seq: 0, patients: [{ ...one, planCents: 1 }, ...others] }));
    const preview = worth(await importPreview(world.context, { runId, problems: 0 }));
    expect(preview.samples).toContainEqual(expect.objectContaining({ chart: one.chart, planCents: 1 }));
    expect(preview.patients).toBe(file.batches.flat().length);
  });
});

describe('a report that was saved', { timeout: 60_000 }, () => {
  it('is taken back by undo, and can come in again', async () => {
    const world = await emptyPractice();
    const file = await readFile(text);
    const { applied } = await importAll(() => world.context, file);
    worth(await undo(world.context, { changeId: applied.changeId }));
    expect(await peopleOf(world.store)).toEqual([]);
    const again = await importAll(() => world.context, file);
    expect(again.preview).toMatchObject({ added: applied.added, unchanged: 0 });
    expect(again.preview.seenAt).toBeUndefined();
  });

  it('keeps what was changed between looking and saving', async () => {
    const world = await emptyPractice();
    await importAll(() => world.context, await readFile(text));
    const next = await readFile(treatmentFinderFile({ rows: 90, seed: 11, changedBy: 50 }), 'next');
    const runId = await handOver(() => world.context, next);
    worth(await importPreview(world.context, { runId, problems: 0 }));
    const [entry] = await world.store.directory();
    const patient = await world.store.get('patients', entry?.id ?? '');
    if (!patient) throw new Error('nobody');
    const renamed = { ...patient, name: { first: 'Corrected', last: 'Name' } };
    const committed = await world.store.commit({
      id: 'typed',
      at: world.computer.clock.at,
      byId: world.memberId,
      verb: 'patient-edited',
      patientIds: [patient.id],
      facts: {},
      edits: [{ table: 'patients', id: patient.id, before: patient, after: renamed }],
    });
    expect(committed.kind).toBe('ok');
    worth(await importApply(world.context, { runId }));
    expect((await world.store.get('patients', patient.id))?.name).toEqual(renamed.name);
  });
});
