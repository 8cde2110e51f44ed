import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeNext } from '@/lib/domain/cadence';
import { cadences } from '@/lib/domain/cadence-steps';
import { addDays } from '@/lib/domain/due';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { CadenceId, Channel, Contact, FollowUp } from '@/lib/domain/records/follow-up';
import {
  aContact,
  aFollowUp,
  aPatient,
  aPlan,
  aPresentation,
  env,
  someSettings,
  today,
  zone,
} from '@/tests/fixtures/records';

const nadia = aPatient('a');
const promise = { words: 'call me after the holidays', madeOn: today, by: 'phone' as const, toId: 'rosa' };

function home(followUps: FollowUp[], contacts: Contact[], presentedOn: string): Dossier {
  return {
    householdId: nadia.householdId,
    patients: [nadia],
    plans: [aPlan('plan', 'a')],
    presentations: [aPresentation('shown', 'a', ['plan'], { on: presentedOn })],
    appointments: [],
    followUps,
    contacts,
  };
}

/** What the store hands over: everything but old contacts. */
const asLoaded = (dossier: Dossier): Dossier => ({
  ...dossier,
  contacts: dossier.contacts.filter((one) => one.on >= addDays(today, -35)),
});

const worked = (id: string, closedOn: string, more: Partial<FollowUp> = {}) =>
  aFollowUp(id, nadia, ['plan'], { state: 'done', due: { on: closedOn, zone }, closedOn, ...more });

test('three touches are three, however far apart the promises were', () => {
  const followUps = [
    worked('f1', '2026-01-12'),
    worked('f2', '2026-02-10', { promise }),
    worked('f3', '2026-03-05', { promise }),
    aFollowUp('f4', nadia, ['plan'], { promise }),
  ];
  const contacts = followUps
    .slice(0, 3)
    .map((one, at) => aContact(`c${at}`, nadia, { on: one.closedOn ?? '', followUpIds: [one.id] }));
  const whole = home(followUps, contacts, '2026-01-09');
  expect(proposeNext('a', whole, env)).toMatchObject({ stop: true });
  expect(proposeNext('a', asLoaded(whole), env)).toMatchObject({ stop: true });
});

test('a contact that is written down days later is one touch', () => {
  const followUps = [worked('f1', '2026-04-14')];
  const contacts = [aContact('c', nadia, { on: '2026-04-12', followUpIds: ['f1'] })];
  expect(proposeNext('a', home(followUps, contacts, '2026-04-10'), env)).toMatchObject({ step: 2 });
});

test('the answer does not change when contacts that worked a follow-up are no longer loaded', () => {
  const channels: Channel[] = ['phone', 'text', 'email', 'letter'];
  const touch = fc.record({
    ago: fc.integer({ min: 0, max: 90 }),
    lateBy: fc.integer({ min: 0, max: 4 }),
    channel: fc.constantFrom(...channels),
    incoming: fc.boolean(),
    promised: fc.boolean(),
    other: fc.boolean(),
  });
  const practice = fc.constantFrom(...(Object.keys(cadences) as CadenceId[]));
  fc.assert(
    fc.property(
      fc.array(touch, { maxLength: 8 }),
      practice,
      fc.integer({ min: 0, max: 90 }),
      (touches, cadence, shown) => {
        const followUps = touches.map(({ ago, promised, other }, at) =>
          worked(`f${at}`, addDays(today, -ago), {
            ...(promised && { promise }),
            planIds: other ? ['gone'] : ['plan'],
          }),
        );
        const contacts = touches.map(({ ago, lateBy, channel, incoming }, at) =>
          aContact(`c${at}`, nadia, {
            on: addDays(today, -ago - lateBy),
            channel,
            direction: incoming ? 'in' : 'out',
            followUpIds: [`f${at}`],
          }),
        );
        const whole = home(followUps, contacts, addDays(today, -shown));
        const inPractice = { ...env, settings: { ...someSettings, cadence } };
        // Which channel comes next may differ: a follow-up does not say by which one it was worked.
        const { kind: _, ...expected } = proposeNext('a', whole, inPractice);
        expect(proposeNext('a', asLoaded(whole), inPractice)).toMatchObject(expected);
      },
    ),
  );
});
