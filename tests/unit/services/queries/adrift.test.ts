import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { AdriftReason, AdriftRow } from '@/lib/domain/views/today';
import { adrift } from '@/lib/services/queries/adrift';
import { today } from '@/lib/services/queries/today';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aFollowUp, aPatient, aPlan } from '@/tests/fixtures/records';
import { allPages, answerOf, coreOver, storeOf } from './open-core';

// Whole practices a hundred times over: a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

function countOf(rows: AdriftRow[], reason: AdriftReason): number {
  return rows.filter((row) => row.reason === reason).length;
}

function counted(rows: AdriftRow[]): Record<AdriftReason, number> {
  const of = (reason: AdriftReason) => countOf(rows, reason);
  return {
    adrift: of('adrift'),
    'very-late': of('very-late'),
    'often-snoozed': of('often-snoozed'),
    'far-off': of('far-off'),
  };
}

test('every number on the card opens exactly as many plans', async () => {
  await fc.assert(
    fc.asyncProperty(anyPractice, fc.integer({ min: 1, max: 4 }), async (dossiers, limit) => {
      const core = coreOver(storeOf(dossiers));
      const card = answerOf(await today(core, {})).adrift;
      const rows = await allPages((cursor) => adrift(core, { limit, ...(cursor !== undefined && { cursor }) }));
      expect(countOf(rows, 'adrift')).toBe(card.adrift.count);
      expect(countOf(rows, 'very-late')).toBe(card.veryLate);
      expect(countOf(rows, 'often-snoozed')).toBe(card.oftenSnoozed);
      expect(countOf(rows, 'far-off')).toBe(card.farOff);
      const known = rows
        .filter((row) => row.reason === 'adrift')
        .reduce((sum, row) => sum + (row.plan.netCents ?? 0), 0);
      expect(known).toBe(card.adrift.cents);
      for (const [reason, count] of Object.entries(counted(rows)) as [AdriftReason, number][]) {
        const ask = (cursor?: string) => adrift(core, { reason, limit, ...(cursor !== undefined && { cursor }) });
        expect((await allPages(ask)).map((row) => row.reason)).toEqual(Array(count).fill(reason));
        expect(answerOf(await ask()).total).toBe(count);
      }
      expect(answerOf(await adrift(core, { limit })).total).toBe(rows.length);
    }),
  );
});

test('of a set of alternates one is adrift, with the amount of the recommended one', async () => {
  const patient = aPatient('a');
  const plans = [
    aPlan('implant', 'a', { items: [], summaryCents: 400_000, alternatesId: 'set', recommended: true }),
    aPlan('bridge', 'a', { items: [], summaryCents: 250_000, alternatesId: 'set', recommended: false }),
  ];
  const home = { householdId: patient.householdId, patients: [patient], plans };
  const rest = { presentations: [], appointments: [], followUps: [], contacts: [] };
  const core = coreOver(storeOf([{ ...home, ...rest }]));
  const { rows } = answerOf(await adrift(core, {}));
  expect(rows.map((row) => [row.plan.id, row.plan.netCents, row.plan.options])).toEqual([['implant', 400_000, 2]]);
  const step = aFollowUp('step', patient, ['bridge'], { due: { on: '2026-04-20', zone: 'America/Denver' } });
  const covered = coreOver(storeOf([{ ...home, ...rest, followUps: [step] }]));
  expect(answerOf(await adrift(covered, {})).rows).toEqual([]);
});

test('a plan stands under each of its reasons, with the day of the step that hides it', async () => {
  const patient = aPatient('a');
  const late = aFollowUp('late', patient, ['plan'], { due: { on: '2026-04-01', zone: 'America/Denver' }, snoozes: 3 });
  const home = {
    householdId: patient.householdId,
    patients: [patient],
    plans: [aPlan('plan', 'a')],
    followUps: [late],
  };
  const core = coreOver(storeOf([{ ...home, presentations: [], appointments: [], contacts: [] }]));
  const { rows } = answerOf(await adrift(core, {}));
  expect(rows.map((row) => [row.reason, row.stepOn])).toEqual([
    ['very-late', '2026-04-01'],
    ['often-snoozed', '2026-04-01'],
  ]);
});
