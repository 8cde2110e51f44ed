import { describe, expect, test } from 'vitest';
import { angles } from '@/lib/domain/angles';
import { proposeNext } from '@/lib/domain/cadence';
import { cadences } from '@/lib/domain/cadence-steps';
import { addDays } from '@/lib/domain/due';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { CadenceId } from '@/lib/domain/records/follow-up';
import {
  aContact,
  aFollowUp,
  anAppointment,
  aPatient,
  aPlan,
  aPresentation,
  env,
  someSettings,
  today,
  zone,
} from '@/tests/fixtures/records';

const nadia = aPatient('a', { emails: [{ address: 'nadia@mail.test', own: true }] });

function home(more: Partial<Dossier> = {}, presentedOn = today): Dossier {
  return {
    householdId: nadia.householdId,
    patients: [nadia],
    plans: [aPlan('plan', 'a')],
    presentations: [aPresentation('shown', 'a', ['plan'], { on: presentedOn })],
    appointments: [],
    followUps: [],
    contacts: [],
    ...more,
  };
}

const withCadence = (cadence: CadenceId) => ({ ...env, settings: { ...someSettings, cadence } });
const step = (cadenceStep: number, on: string, state: 'open' | 'done' = 'open') =>
  aFollowUp(`s${cadenceStep}`, nadia, ['plan'], {
    due: { on, zone },
    cadence: { id: 'two-two-two', step: cadenceStep },
    angle: cadences['two-two-two'].steps[cadenceStep - 1]?.angle ?? '',
    kind: cadences['two-two-two'].steps[cadenceStep - 1]?.kind ?? 'call',
    state,
    ...(state === 'done' && { closedOn: on }),
  });

describe('the presets', () => {
  test.each(Object.values(cadences))('$id takes another channel and angle for the second touch', ({ steps }) => {
    expect(steps[1]?.kind).not.toBe(steps[0]?.kind);
    expect(steps[1]?.angle).not.toBe(steps[0]?.angle);
    expect(steps.every((one) => angles.includes(one.angle))).toBe(true);
  });

  test.each([
    ['two-two-two', ['2026-04-20', '2026-04-30', '2026-06-16']],
    [
      'three-three-three',
      ['2026-04-17', '2026-04-24', '2026-05-01', '2026-05-08', '2026-05-15', '2026-05-22', '2026-05-29'],
    ],
    ['ten-day', ['2026-04-17', '2026-04-20', '2026-04-23', '2026-04-27']],
  ] as const)('%s proposes its days, on practice days, and then stops', (cadence, days) => {
    const made = days.map((_day, at) => {
      const on = days[at - 1];
      const contacts = days.slice(0, at).map((day, index) => aContact(`c${index}`, nadia, { on: day }));
      return proposeNext('a', home({ contacts }, today), { ...withCadence(cadence), now: nowOn(on ?? today) });
    });
    expect(made.map((proposal) => proposal.on)).toEqual(days);
    expect(made.map((proposal) => proposal.step)).toEqual(days.map((_day, at) => at + 1));
    const contacts = days.map((on, index) => aContact(`c${index}`, nadia, { on }));
    const end = proposeNext('a', home({ contacts }), { ...withCadence(cadence), now: nowOn(days.at(-1) ?? '') });
    expect(end).toEqual({ cadence, step: null, on: null, kind: null, stop: true });
  });
});

describe('what comes next', () => {
  test('a promise ahead comes before the cadence', () => {
    const promise = { words: 'after the weekend', madeOn: today, by: 'phone' as const, toId: 'rosa' };
    const followUps = [aFollowUp('p', nadia, ['plan'], { due: { on: '2026-04-21', zone }, promise })];
    expect(proposeNext('a', home({ followUps }), env)).toMatchObject({ on: '2026-04-21', step: null, stop: false });
  });

  test("today's promise is being kept: what follows is proposed", () => {
    const promise = { words: 'call me Thursday', madeOn: '2026-04-10', by: 'phone' as const, toId: 'rosa' };
    const followUps = [aFollowUp('p', nadia, ['plan'], { promise })];
    expect(proposeNext('a', home({ followUps }, '2026-04-10'), env)).toMatchObject({ step: 2, kind: 'text' });
  });

  test('a step that is due counts as made, one ahead does not', () => {
    expect(proposeNext('a', home({ followUps: [step(1, today)] }, addDays(today, -2)), env).step).toBe(2);
    expect(proposeNext('a', home({ followUps: [step(1, '2026-04-20')] }), env).step).toBe(1);
  });

  test('steps done count although their contacts lie beyond what a dossier reaches back to', () => {
    const followUps = [step(1, '2026-02-04', 'done'), step(2, '2026-02-16', 'done')];
    expect(proposeNext('a', home({ followUps }, '2026-02-02'), env)).toMatchObject({ step: 3, on: '2026-04-17' });
  });

  test('a late touch moves the next one on, by as much as it was late', () => {
    const contacts = [aContact('c', nadia, { on: today })];
    expect(proposeNext('a', home({ contacts }, '2026-04-02'), env).on).toBe('2026-04-27');
  });

  test('a new presentation begins again', () => {
    const contacts = [1, 2, 3].map((n) => aContact(`c${n}`, nadia, { on: addDays(today, -n) }));
    expect(proposeNext('a', home({ contacts }), env).step).toBe(1);
  });

  test('the second touch avoids the channel of the first, whatever that was', () => {
    const contacts = [aContact('c', nadia, { on: today, channel: 'text', outcome: 'sent' })];
    expect(proposeNext('a', home({ contacts }), env)).toMatchObject({ step: 2, kind: 'call' });
  });

  test.each([
    [{ doNotCall: true }, 'text'],
    [{ doNotCall: true, doNotText: true }, 'email'],
    [{ doNotCall: true, doNotText: true, doNotEmail: true }, 'letter'],
  ])('with %o it is a %s', (rules, kind) => {
    const patients = [{ ...nadia, rules: { ...nadia.rules, ...rules } }];
    expect(proposeNext('a', home({ patients }), env).kind).toBe(kind);
  });

  test('nothing for who has no open plan, or has it booked', () => {
    const nothing = { step: null, on: null, stop: false };
    expect(proposeNext('a', home({ plans: [] }), env)).toMatchObject(nothing);
    const booked = [anAppointment('v', 'a', ['plan'])];
    expect(proposeNext('a', home({ appointments: booked }), env)).toMatchObject(nothing);
    expect(proposeNext('nobody', home(), env)).toMatchObject(nothing);
  });

  test('a lead is pursued before there is a plan', () => {
    const lead = { ...nadia, kind: 'lead' as const, firstContactOn: today };
    expect(proposeNext('a', home({ patients: [lead], plans: [] }), env)).toMatchObject({ step: 1, on: '2026-04-20' });
  });
});

function nowOn(on: string): number {
  return Date.parse(`${on}T16:12:00Z`);
}
