import { readReport } from '@/lib/reports/read-report';
import { importApply } from '@/lib/services/import/import-apply';
import { importBatch } from '@/lib/services/import/import-batch';
import { importPreview } from '@/lib/services/import/import-preview';
import { importStart } from '@/lib/services/import/import-start';
import { adrift } from '@/lib/services/queries/adrift';
import { board } from '@/lib/services/queries/board';
import { patientCard } from '@/lib/services/queries/patient-card';
import { patients } from '@/lib/services/queries/patients';
import { plans } from '@/lib/services/queries/plans';
import { search } from '@/lib/services/queries/search';
import { today as todayQuery } from '@/lib/services/queries/today';
import { stretched } from '@/lib/storage/passphrase';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { inTurn, type Spread, spreadOf, timed } from './measure';
import { must, type Office, passphrase, today } from './office';

/**
 * The screens of every day, as their pages ask for them. Practices of all sizes take turns, so that a slow moment of
 * the machine does not pass for the size's.
 */
export async function dailyScreens(offices: Office[], rounds: number): Promise<Record<string, Spread>[]> {
  const contenders: Record<string, () => Promise<unknown>> = {};
  for (const [at, office] of offices.entries()) {
    for (const [name, ask] of Object.entries(await screensOf(office))) contenders[`${at} ${name}`] = ask;
  }
  const spreads = Object.entries(await inTurn(contenders, rounds));
  return offices.map((_, at) => {
    const own = spreads.filter(([name]) => name.startsWith(`${at} `));
    return Object.fromEntries(own.map(([name, spread]) => [name.slice(name.indexOf(' ') + 1), spread]));
  });
}

async function screensOf({ context }: Office): Promise<Record<string, () => Promise<unknown>>> {
  const view = must(await todayQuery(context, {}));
  const patientId = [...view.overdue, ...view.due, ...view.waiting, ...view.later][0]?.person.id ?? '';
  return {
    today: async () => must(await todayQuery(context, {})),
    patient: async () => must(await patientCard(context, { patientId })),
    adrift: async () => must(await adrift(context, {})),
    board: async () => must(await board(context, {})),
    plans: async () => must(await plans(context, { sort: 'next' })),
    patients: async () => must(await patients(context, {})),
  };
}

/** Names typed letter by letter, in both orders and with a letter missing, then numbers. */
export async function keystrokes({ context, vault }: Office): Promise<Spread & { firstMs: number }> {
  await unlocked(vault);
  const firstMs = await timed(async () => must(await search(context, { text: 'a' })));
  const directory = (await (await vault.open())?.store.directory()) ?? [];
  const times: number[] = [];
  for (let at = 0; at < 40; at++) {
    const { first = '', last = '', charts = [] } = directory[(at * 7919) % directory.length] ?? {};
    const whole = [
      `${first} ${last}`,
      `${last}, ${first}`,
      `${last.slice(0, 2)}${last.slice(3)} ${first}`,
      charts[0] ?? '',
    ];
    const typed = whole[at % whole.length] ?? '';
    for (let end = 1; end <= typed.length; end++) {
      times.push(await timed(async () => must(await search(context, { text: typed.slice(0, end) }))));
    }
  }
  return { ...spreadOf(times), firstMs };
}

const usualDay = 60;

/**
 * From the passphrase to an open store, and how much of that is the key derivation. `afterImport` follows at once upon
 * the largest commits there are; the others come after a day's small ones.
 */
export async function unlocking({ vault, context }: Office, rounds: number) {
  const afterImport = await unlocked(vault);
  const open = await vault.open();
  for (let at = 0; at < usualDay && open; at++) {
    const told = { id: context.newId(), at: context.clock.now(), byId: open.memberId, patientIds: [], facts: {} };
    await open.store.commit({ ...told, verb: 'copied', edits: [] });
  }
  const stretch = { name: 'PBKDF2-SHA-256' as const, iterations: 600_000, salt: btoa('0123456789abcdef') };
  const unlocks: number[] = [];
  const derivations: number[] = [];
  for (let round = 0; round < rounds; round++) {
    unlocks.push(await unlocked(vault));
    derivations.push(await timed(() => stretched(passphrase, stretch)));
  }
  return { afterImport, unlock: spreadOf(unlocks), derivation: spreadOf(derivations) };
}

async function unlocked(vault: Office['vault']): Promise<number> {
  await vault.lock();
  return timed(async () => {
    const result = await vault.unlock(passphrase);
    if (result.kind !== 'open') throw new Error('not unlocked');
  });
}

const batchSize = 500;

/** A Treatment Finder report of so many rows: read, staged, compared, written. */
export async function importing({ context }: Office, rows: number): Promise<Record<string, number>> {
  const file = new Blob([treatmentFinderFile({ rows, seed: 11, firstChart: 20_000_001 })]);
  const times: Record<string, number> = {};
  const step = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const value = await run();
    times[name] = performance.now() - from;
    return value;
  };
  const reading = await step('read', () => readAll(file));
  const started = { report: 'open-dental-treatment-finder' as const, fileHash: 'bench', rows };
  const { runId } = await step('start', async () => must(await importStart(context, started)));
  await step('stage', async () => {
    for (let seq = 0; seq * batchSize < reading.length; seq++) {
      const batch = reading.slice(seq * batchSize, (seq + 1) * batchSize);
      must(await importBatch(context, { runId, seq, patients: batch }));
    }
  });
  await step('preview', async () => must(await importPreview(context, { runId, problems: 0 })));
  await step('apply', async () => must(await importApply(context, { runId })));
  return times;
}

async function readAll(file: Blob) {
  const reader = readReport(file, { pasted: false, asOf: today, country: 'US' });
  for (;;) {
    const { done, value } = await reader.next();
    if (!done) continue;
    if (value.kind !== 'read') throw new Error(`refused: ${value.problem.code}`);
    return value.patients;
  }
}
