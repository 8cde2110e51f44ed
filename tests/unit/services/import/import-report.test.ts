import { describe, expect, it } from 'vitest';
import { finderPatients, treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { emptyPractice, importAll, peopleOf, readFile } from './import-world';

const fixture = { rows: 120, seed: 5 };
const patients = finderPatients(fixture);

describe('a report', { timeout: 60_000 }, () => {
  it('becomes patients with plans, seen before as numbers and then written as one change', async () => {
    const { store, context, progress } = await emptyPractice();
    const before = store.seq();
    const { preview, applied, runId } = await importAll(() => context, await readFile(treatmentFinderFile(fixture)), 4);
    const cents = patients.reduce((sum, patient) => sum + Math.round(patient.total * 100), 0);
    expect(preview).toMatchObject({
      rows: 120,
      patients: patients.length,
      added: patients.length,
      changed: 0,
      unchanged: 0,
      missing: 0,
      sum: { cents, unknown: 0, count: patients.length },
    });
    expect(preview.seenAt).toBeUndefined();
    expect(applied).toEqual({ changeId: runId, id: runId, added: patients.length, changed: 0, unchanged: 0 });
    expect(store.seq()).toBe(before + 1);
    expect(await peopleOf(store)).toMatchObject(
      patients.map(({ chart, first, last, total, contact }) => ({
        chart,
        name: `${first} ${last}`,
        doNotCall: contact === 'DoNotCall',
        totals: [Math.round(total * 100)],
      })),
    );
    expect(await store.all('importRuns')).toMatchObject([
      { id: runId, rows: 120, added: patients.length, problems: 4 },
    ]);
    expect(progress.map((step) => step.phase)).toContain('comparing');
    expect(progress.at(-1)).toMatchObject({ phase: 'storing', runId });
  });

  it('makes plans that are adrift at once: a total is no next step', async () => {
    const { store, context } = await emptyPractice();
    await importAll(() => context, await readFile(treatmentFinderFile(fixture)));
    const { ids } = await store.adriftPlans({ today: '2026-03-02', limit: 500 });
    expect(ids).toHaveLength(patients.length);
  });

  it('is found by chart number, telephone and e-mail', async () => {
    const { store, context } = await emptyPractice();
    await importAll(() => context, await readFile(treatmentFinderFile(fixture)));
    const called = patients.find((patient) => patient.contact.startsWith('Cell:'));
    const [byChart] = await store.lookup('chart', called?.chart ?? '');
    const byPhone = await store.lookup('phone', called?.contact ?? '');
    expect(byChart).toBeDefined();
    expect(byPhone).toContain(byChart);
  });
});

describe('the same file twice', { timeout: 60_000 }, () => {
  it('changes nothing, says when it was seen, and writes no history', async () => {
    const { store, context, computer } = await emptyPractice();
    const file = await readFile(treatmentFinderFile(fixture));
    await importAll(() => context, file);
    const seen = computer.clock.at;
    const before = { seq: store.seq(), people: await peopleOf(store), runs: await store.all('importRuns') };
    computer.clock.at += 6 * 3_600_000;
    const { preview, applied } = await importAll(() => context, file);
    expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: patients.length, seenAt: seen });
    expect(applied).toEqual({ changeId: '', added: 0, changed: 0, unchanged: patients.length });
    expect({ seq: store.seq(), people: await peopleOf(store), runs: await store.all('importRuns') }).toEqual(before);
  });
});

describe('the next report', { timeout: 60_000 }, () => {
  it('changes the totals that changed and counts who is missing, without removing anybody', async () => {
    const { store, context } = await emptyPractice();
    await importAll(() => context, await readFile(treatmentFinderFile(fixture)));
    const next = { ...fixture, changedBy: 100, withoutEvery: 4 };
    const { preview } = await importAll(() => context, await readFile(treatmentFinderFile(next)));
    const present = patients.filter((_, n) => n % 4 !== 0);
    const changed = patients.filter((_, n) => n % 4 !== 0 && n % 3 === 0);
    expect(preview).toMatchObject({
      patients: present.length,
      added: 0,
      changed: changed.length,
      unchanged: present.length - changed.length,
      missing: patients.length - present.length,
    });
    expect((await peopleOf(store)).map((person) => person.totals)).toEqual(
      patients.map(({ total }, n) => [Math.round((total + (n % 3 === 0 && n % 4 !== 0 ? 100 : 0)) * 100)]),
    );
  });

  it('shows what changed among the samples', async () => {
    const { context } = await emptyPractice();
    await importAll(() => context, await readFile(treatmentFinderFile(fixture)));
    const more = treatmentFinderFile({ ...fixture, rows: 160 });
    const { preview } = await importAll(() => context, await readFile(more));
    expect(preview.samples.some((sample) => sample.change === 'added')).toBe(true);
    expect(preview.samples).toHaveLength(8);
  });
});
