import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Instant } from '@/lib/domain/records/base';
import { answerNotice } from '@/lib/services/reminders/answer-notice';
import { manyId } from '@/lib/services/reminders/notice-ids';
import { tick } from '@/lib/services/reminders/tick';
import { lock } from '@/lib/services/session/lock';
import { unlock } from '@/lib/services/session/unlock';
import type { LedgerState } from '@/lib/storage/store';
import { passphrase } from '@/tests/unit/storage/make-vault';
import { dueCall, minute, openWorld, put, WorkerDied, type World, wake } from '../core/world';

type Step =
  | { do: 'wait'; minutes: number }
  | { do: 'tick' }
  | { do: 'lock' }
  | { do: 'unlock' }
  | { do: 'restart' }
  | { do: 'die'; at: 'before-show' | 'after-show' }
  | { do: 'call'; inMinutes: number }
  | { do: 'answer'; nth: number; button: number };

const plain = <D extends 'tick' | 'lock' | 'unlock' | 'restart'>(what: D) => fc.record({ do: fc.constant(what) });

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 9 }) }),
    plain('tick'),
    plain('tick'),
    plain('lock'),
    plain('unlock'),
    plain('restart'),
    fc.record({ do: fc.constant('die' as const), at: fc.constantFrom('before-show' as const, 'after-show' as const) }),
    fc.record({ do: fc.constant('call' as const), inMinutes: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ do: fc.constant('answer' as const), nth: fc.nat(5), button: fc.nat(1) }),
  ),
  { minLength: 5, maxLength: 25 },
);

/** What must be true of notifications, kept beside the real ones. */
interface Reference {
  /** Showings per id that a death after showing may repeat. */
  spare: Map<string, number>;
  answered: Set<string>;
  calls: number;
}

async function isOpen(world: World): Promise<boolean> {
  return (await wake(world).vault.status()).state === 'open';
}

/** Every step has a worker of its own, so that nothing may hang on a worker's memory. */
async function take(world: World, step: Step, known: Reference): Promise<void> {
  const context = wake(world);
  if (step.do === 'wait') world.computer.clock.at += step.minutes * minute;
  else if (step.do === 'tick') await tick(context);
  else if (step.do === 'lock') await lock(context);
  else if (step.do === 'unlock') await unlock(context, { passphrase });
  else if (step.do === 'restart') world.computer.restartBrowser();
  else if (step.do === 'die') await die(world, step.at, known);
  else if (step.do === 'call') await addCall(world, step.inMinutes, known);
  else await answer(world, step, known);
}

async function die(world: World, at: 'before-show' | 'after-show', known: Reference) {
  const before = world.shown.length;
  world.dieAt = at;
  await tick(wake(world)).catch((fault: unknown) => {
    if (!(fault instanceof WorkerDied)) throw fault;
  });
  world.dieAt = null;
  for (const { id } of world.shown.slice(before)) known.spare.set(id, (known.spare.get(id) ?? 0) + 1);
}

async function addCall(world: World, inMinutes: number, known: Reference) {
  if (!(await isOpen(world))) return;
  known.calls++;
  const at = Temporal.Instant.fromEpochMilliseconds(world.computer.clock.at + inMinutes * minute)
    .toZonedDateTimeISO('America/Denver')
    .toPlainDateTime();
  const [on, time] = at.toString({ smallestUnit: 'minute' }).split('T');
  await put(wake(world), ...dueCall('c'.repeat(known.calls), on ?? '', time ?? ''));
}

async function answer(world: World, step: { nth: number; button: number }, known: Reference) {
  const id = [...world.screen.keys()].filter((one) => one !== manyId)[step.nth];
  if (id === undefined) return;
  if (await isOpen(world)) known.answered.add(id);
  await answerNotice(wake(world), id, step.button);
}

async function ledger(world: World): Promise<Map<string, LedgerState>> {
  const reminders = await wake(world).vault.reminders();
  const states = ['claimed', 'shown', 'acknowledged', 'snoozed', 'expired'] as const;
  const rows = await Promise.all(states.map((state) => reminders?.ledger(state, 500) ?? []));
  return new Map(rows.flat().map((row) => [row.id, row.state]));
}

function checkScreen(world: World, known: Reference) {
  for (const id of known.answered) expect([...world.screen.keys()]).not.toContain(id);
  const times = Map.groupBy(world.shown, (notice) => notice.id);
  for (const [id, showings] of times) {
    if (id !== manyId) expect([id, showings.length <= 1 + (known.spare.get(id) ?? 0)]).toEqual([id, true]);
  }
}

async function checkNoneLost(world: World) {
  const notifyFrom = (id: string): Instant => Number(id.split('@')[1]);
  world.computer.clock.at += 3 * minute;
  await tick(wake(world));
  const states = await ledger(world);
  expect([...states.values()]).not.toContain('claimed');
  expect(await (await wake(world).vault.reminders())?.dueReminders(world.computer.clock.at, 99)).toEqual([]);
  for (const [id, state] of states) {
    if (state !== 'shown') continue;
    expect([id, world.shown.some((one) => one.id === id || one.id === manyId)]).toEqual([id, true]);
    expect(notifyFrom(id)).toBeLessThanOrEqual(world.computer.clock.at);
  }
}

it('shows every due call, each once, none after its answer, whatever dies and when', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const { world } = await openWorld();
      const known: Reference = { spare: new Map(), answered: new Set(), calls: 0 };
      for (const step of taken) {
        await take(world, step, known);
        checkScreen(world, known);
      }
      await checkNoneLost(world);
      expect(JSON.stringify(world.shown)).not.toMatch(/Ada|Sample|555/);
    }),
    { numRuns: 12 },
  );
}, 120_000);
