import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angles } from '@/lib/domain/angles';
import { proposeNext } from '@/lib/domain/cadence';
import { cadenceOf, cadences, isSoundCadence, mostSteps, plannedDays } from '@/lib/domain/cadence-steps';
import { touchKinds } from '@/lib/domain/channels';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { CadenceId, Contact } from '@/lib/domain/records/follow-up';
import type { CadenceStep } from '@/lib/domain/records/practice';
import { aContact, aPatient, aPlan, aPresentation, env, someSettings, today } from '@/tests/fixtures/records';

const nadia = aPatient('a', { emails: [{ address: 'nadia@mail.test', own: true }] });
const home = (contacts: Contact[]): Dossier => ({
  householdId: nadia.householdId,
  patients: [nadia],
  plans: [aPlan('plan', 'a')],
  presentations: [aPresentation('shown', 'a', ['plan'], { on: today })],
  appointments: [],
  followUps: [],
  contacts,
});
const withSteps = (cadence: CadenceId, steps: CadenceStep[]) => ({
  ...env,
  settings: { ...someSettings, cadence, cadences: { [cadence]: steps } },
});
const call = (days: number): CadenceStep => ({ after: { days }, kind: 'call', angle: 'questions' });

const anyStep = fc.record({
  after: fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
  ),
  kind: fc.constantFrom(...touchKinds),
  angle: fc.constantFrom(...angles),
});
const length = ({ after }: CadenceStep) => ('days' in after ? after.days : after.months * 30);
/** Whatever the editor lets somebody save: sorted, no two on one day. */
const anySoundCadence = fc
  .uniqueArray(anyStep, { minLength: 1, maxLength: mostSteps, selector: length })
  .map((steps) => steps.sort((one, other) => length(one) - length(other)));

describe('steps of the practice’s own', () => {
  test('take the place of the preset, of this cadence alone', () => {
    const settings = { cadence: 'ten-day' as const, cadences: { 'ten-day': [call(5)] } };
    expect(cadenceOf(settings)).toEqual({ id: 'ten-day', steps: [call(5)] });
    expect(cadenceOf({ ...settings, cadence: 'two-two-two' })).toBe(cadences['two-two-two']);
  });

  test('are what is proposed', () => {
    const own = withSteps('two-two-two', [{ after: { days: 4 }, kind: 'email', angle: 'health' }]);
    expect(proposeNext('a', home([]), own)).toMatchObject({
      on: '2026-04-20',
      kind: 'email',
      angle: 'health',
      step: 1,
    });
  });

  test('always stop: each proposal lies ahead, and after as many contacts as there are steps there is none', () => {
    fc.assert(
      fc.property(
        anySoundCadence,
        fc.constantFrom<CadenceId>('two-two-two', 'three-three-three', 'ten-day'),
        (steps, id) => {
          expect(isSoundCadence(steps)).toBe(true);
          const contacts: Contact[] = [];
          let on = today;
          for (let made = 0; made < steps.length; made++) {
            const now = Date.parse(`${on}T16:12:00Z`);
            const next = proposeNext('a', home(contacts), { ...withSteps(id, steps), now });
            expect(next).toMatchObject({ stop: false, step: made + 1 });
            expect((next.on ?? '') > on).toBe(true);
            on = next.on ?? '';
            contacts.push(aContact(`c${made}`, nadia, { on }));
          }
          const now = Date.parse(`${on}T16:12:00Z`);
          const end = proposeNext('a', home(contacts), { ...withSteps(id, steps), now });
          expect(end).toEqual({ cadence: id, step: null, on: null, kind: null, stop: true });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are told with the days they fall on: practice days', () => {
    const steps: CadenceStep[] = [call(2), { ...call(1), after: { months: 2 } }];
    expect(plannedDays(steps, '2026-04-16', someSettings.hours)).toEqual(['2026-04-20', '2026-06-16']);
  });
});

describe('a cadence that could not stop, or not be kept,', () => {
  test.each<[string, CadenceStep[]]>([
    ['none at all', []],
    ['the same day twice', [call(3), call(3)]],
    ['backwards', [call(7), call(2)]],
    ['a month before 30 days', [call(45), { ...call(1), after: { months: 1 } }]],
    ['today', [call(0)]],
    ['thirteen', Array.from({ length: 13 }, (_, at) => call(at + 1))],
  ])('is not sound: %s', (_name, steps) => expect(isSoundCadence(steps)).toBe(false));

  test('while every preset is', () => {
    for (const { steps } of Object.values(cadences)) expect(isSoundCadence(steps)).toBe(true);
  });
});
