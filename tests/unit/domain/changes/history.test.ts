import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAdriftOn, planNextOn } from '@/lib/domain/adrift';
import { isCountedCall } from '@/lib/domain/call-caps';
import type { MadeChange } from '@/lib/domain/changes/made';
import { sameContent } from '@/lib/domain/changes/same-content';
import { makeUndo } from '@/lib/domain/changes/undo';
import { countsInSums } from '@/lib/domain/counted';
import { addDays, todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import { plansWithoutStep } from '@/lib/domain/next-step';
import { alternatesOf, isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { Dossier } from '@/lib/domain/records/dossier';
import { anItem, aPlan, now, zone } from '@/tests/fixtures/records';
import { anyHistory, type Deed, entryOf, envAt, perform } from './any-history';
import { applyEdits, home, made, recordsOf, toolsAt } from './small-practice';

interface Moment {
  deed: Deed;
  before: Dossier;
  change: MadeChange;
  after: Dossier;
  at: number;
}

/** Plays a history and looks at every moment of it that changed something. */
function play(history: Deed[], look: (moment: Moment) => void): Dossier {
  const items = [anItem('one'), anItem('two', { feeCents: null })];
  let dossier = home({ plans: [aPlan('plan', 'nadia', { items })] });
  let at = now;
  for (const deed of history) {
    at += deed.minutes * 60_000;
    const result = perform(deed, dossier, toolsAt(at));
    if (result?.kind !== 'made' || result.edits.length === 0) continue;
    const after = applyEdits(dossier, result.edits);
    look({ deed, before: dossier, change: result, after, at });
    dossier = after;
  }
  return dossier;
}

const always = (look: (moment: Moment) => void) =>
  fc.assert(
    fc.property(anyHistory, (history) => void play(history, look)),
    { numRuns: 150 },
  );

describe('in any history', () => {
  test('an open plan is adrift or covered, never both, and no other plan is either', () => {
    always(({ after, at }) => {
      for (const plan of after.plans) {
        const on = planAdriftOn(plan, after, envAt(at));
        const adrift = on !== null && on <= todayIn(at, zone);
        const covered = planNextOn(plan, after, envAt(at)) !== null;
        const open = isOpenStatus(planStatus(plan, after));
        expect([adrift, covered]).toEqual(open ? [adrift, !adrift] : [false, false]);
      }
    });
  });

  test('the status follows from the records, whatever their order and whenever it is asked', () => {
    always(({ after }) => {
      const turned = {
        ...structuredClone(after),
        plans: after.plans.toReversed(),
        appointments: after.appointments.toReversed(),
        presentations: after.presentations.toReversed(),
      };
      for (const plan of after.plans) expect(planStatus(plan, turned)).toBe(planStatus(plan, after));
    });
  });

  test('a logged contact leaves none of its plans adrift, and the screen can tell beforehand', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const dossier = play(history, () => undefined);
        const deed = history.at(-1);
        const [plan] = dossier.plans;
        if (!deed || !plan) return;
        const tools = toolsAt(now + 200 * 86_400_000);
        const today = todayIn(tools.now, zone);
        const entry = entryOf(deed, { dossier, plan, today, tools });
        const result = perform({ ...deed, what: 'contact', pick: 0 }, dossier, tools);
        const same = entryOf({ ...deed, pick: 0 }, { dossier, plan, today, tools });
        if (!entry || !same || !result) return;
        const missing = plansWithoutStep(same, dossier, envAt(tools.now));
        const asked = result.kind === 'refused' && result.refusal.error === 'step-missing';
        expect(missing.length > 0).toBe(asked);
        if (result.kind === 'refused') return;
        const after = applyEdits(dossier, result.edits);
        const adrift = after.plans.filter((one) => {
          const on = planAdriftOn(one, after, envAt(tools.now));
          return on !== null && on <= today && countsInSums(one, after);
        });
        const touched = alternatesOf(plan, after.plans).map((one) => one.id);
        expect(adrift.filter((one) => touched.includes(one.id))).toEqual([]);
      }),
    );
  });

  test('undo restores every record as it was, revisions aside', () => {
    always(({ before, change, after, at }) => {
      const activity = { ...change, id: 'c', at, byId: 'rosa' };
      const back = applyEdits(after, made(makeUndo(activity, recordsOf(after), at)).edits);
      const restored = recordsOf(back);
      for (const [id, record] of recordsOf(before)) expect(sameContent(restored.get(id), record)).toBe(true);
      const known = recordsOf(before);
      for (const record of restored.values()) if (!known.has(record.id)) expect(record.deletedAt).toBe(at);
    });
  });

  test('edits name the record they were made from, and nothing is ever removed', () => {
    always(({ before, change, after }) => {
      const known = recordsOf(before);
      for (const edit of change.edits) expect(edit.before).toEqual(known.get(edit.id) ?? null);
      for (const id of known.keys()) expect(recordsOf(after).has(id)).toBe(true);
    });
  });

  test('frozen totals stay frozen', () => {
    always(({ before, after }) => {
      for (const one of before.presentations) expect(after.presentations).toContainEqual(one);
    });
  });

  test('one plan of a set of alternates counts, and none of it counts twice', () => {
    always(({ after }) => {
      for (const set of Map.groupBy(after.plans, (plan) => plan.alternatesId).values()) {
        if (set[0]?.alternatesId === undefined) continue;
        const counted = set.filter((plan) => countsInSums(plan, after));
        const offered = set.filter((plan) => plan.supersededById === undefined);
        expect(counted).toHaveLength(offered.length > 0 ? 1 : 0);
      }
    });
  });

  test('who keeps to the guard never exceeds the caps of a household', () => {
    always(({ after }) => {
      const days = live(after.contacts)
        .filter(isCountedCall)
        .map((call) => todayIn(call.at, zone));
      for (const day of days) {
        expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(1);
        expect(days.filter((one) => one > addDays(day, -7) && one <= day).length).toBeLessThanOrEqual(3);
      }
    });
  });
});
