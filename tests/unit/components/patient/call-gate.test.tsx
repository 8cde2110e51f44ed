import { describe, expect, it } from 'vitest';
import { loadWhenParser } from '@/components/hooks/parse-when';
import { type CallForm, newCallForm, splitSteps, withStep } from '@/components/patient/call-form';
import { type GateEnv, gateOf } from '@/components/patient/call-gate';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, today, zone } from '../../../gallery/fixtures/people';

const env: GateEnv = { now, today, zone, parse: await loadWhenParser('en') };
const noProposal = { ...nadiaCard, proposal: { ...nadiaCard.proposal, on: null, stop: true } };

function form(change: Partial<CallForm> = {}, card: PatientCard = nadiaCard): CallForm {
  return { ...newCallForm(card), outcome: 'reached', ...change };
}

function first(of: CallForm): string {
  return of.steps[0]?.key ?? '';
}

function why(of: CallForm, card: PatientCard = nadiaCard): string {
  const gate = gateOf(of, [card], env);
  return gate.open ? 'open' : gate.why;
}

function entry(of: CallForm, card: PatientCard = nadiaCard) {
  const gate = gateOf(of, [card], env);
  if (!gate.open) throw new Error(`shut: ${gate.why}`);
  return gate.entry;
}

const step = (of: CallForm, patch: Parameters<typeof withStep>[2]) => withStep(of, first(of), patch);

describe('save stays shut', () => {
  const base = form();
  const cases: [string, CallForm, string, PatientCard?][] = [
    ['without an outcome', form({ outcome: null }), 'outcome'],
    ['without a next step', step(base, { kind: null }), 'step'],
    ['when the cadence stopped and nothing was chosen', form({}, noProposal), 'step', noProposal],
    ['when a date is wanted but none is there', step(form({}, noProposal), { kind: 'date' }), 'when-empty', noProposal],
    ['when the words are no day', step(base, { whenText: 'whenever' }), 'when-unclear'],
    ['when the day is over', step(base, { whenText: 'yesterday' }), 'when-past'],
    ['when a booking has no day', step(base, { kind: 'booking' }), 'booking-day'],
    ['when a booking lies in the past', step(base, { kind: 'booking', bookOn: '2026-04-15' }), 'booking-past'],
    [
      'when a booking is for no item',
      step(withoutTotals(), { kind: 'booking', bookOn: '2026-05-01', bookItems: [] }),
      'booking-items',
    ],
    ['when closing has no kind', step(base, { kind: 'close' }), 'close-kind'],
    ['when closing has no reason', step(base, { kind: 'close', closeAs: 'declined', reason: ' ' }), 'close-reason'],
    [
      'when asking again lies in the past',
      step(base, { kind: 'close', closeAs: 'declined', reason: 'cost', askAgainOn: today }),
      'close-again',
    ],
  ];
  it.each(cases)('%s', (_name, of, reason, card = nadiaCard) => expect(why(of, card)).toBe(reason));

  function withoutTotals(): CallForm {
    const own = splitSteps(form(), nadiaCard, true);
    return { ...own, steps: own.steps.filter(({ planIds }) => planIds.includes('plan-gums')) };
  }
});

describe('what is saved', () => {
  it('takes the proposal when nothing else is said', () => {
    expect(entry(form()).steps).toEqual([
      {
        patientId: 'p-nadia',
        planIds: ['plan-implant', 'plan-bridge', 'plan-crown', 'plan-gums'],
        next: { kind: 'date', due: { on: '2026-04-30', zone }, followUp: 'text', cadenceStep: 2 },
      },
    ]);
  });

  it('makes a promise of what was said, at the day and time that were typed', () => {
    const next = entry(step(form({ said: ' Marcus agrees. ' }), { whenText: 'tue 3pm call, promised' })).steps[0]?.next;
    expect(next).toEqual({
      kind: 'date',
      due: { on: '2026-04-21', at: '15:00', zone },
      followUp: 'call',
      promise: 'Marcus agrees.',
    });
  });

  it('keeps the typed words as the promise when nothing else was said', () => {
    const next = entry(step(form(), { whenText: 'tue 3pm', promised: true })).steps[0]?.next;
    expect(next).toMatchObject({ promise: 'tue 3pm' });
  });

  it('closes the step that was due and says which way the call went', () => {
    expect(entry(form({ outcome: 'called-us' }))).toMatchObject({ followUpIds: ['step-nadia'], direction: 'in' });
    expect(entry(form())).toMatchObject({ direction: 'out', phone: '+13035550142' });
  });

  it('leaves a step agreed for later alone unless another is chosen', () => {
    const later = { ...nadiaCard, step: nadiaCard.step && { ...nadiaCard.step, state: 'later' as const } };
    const kept = entry(form({}, later), later);
    expect(kept).toMatchObject({ followUpIds: [], steps: [] });
    const changed = entry(step(form({}, later), { kind: 'date', whenText: 'tomorrow' }), later);
    expect(changed.followUpIds).toEqual(['step-nadia']);
  });

  it('asks nothing more of declined plans', () => {
    const of = form({ decisions: { 'set-1': 'no', 'plan-gums': 'no' } });
    const said = entry({ ...of, steps: of.steps.map((one) => ({ ...one, kind: null })) });
    expect(said.decisions.map(({ planId, decision }) => [planId, decision])).toEqual([
      ['plan-implant', 'declined'],
      ['plan-bridge', 'declined'],
      ['plan-gums', 'declined'],
    ]);
  });

  it('accepts one of the alternates and gives no step to the other', () => {
    const said = entry(form({ decisions: { 'set-1': 'plan-implant' } }));
    expect(said.decisions).toEqual([{ planId: 'plan-implant', itemIds: [], decision: 'accepted' }]);
    expect(said.steps[0]?.planIds).toEqual(['plan-implant', 'plan-crown', 'plan-gums']);
  });

  it('gives each case its own step, alternates together', () => {
    const own = splitSteps(form(), nadiaCard, true);
    expect(own.steps.map(({ planIds }) => planIds)).toEqual([
      ['plan-implant', 'plan-bridge'],
      ['plan-crown'],
      ['plan-gums'],
    ]);
    const onlyFirst = { ...own, steps: own.steps.map((one, at) => (at === 0 ? one : { ...one, kind: null })) };
    expect(why(onlyFirst)).toBe('step');
  });

  it('counts a timed call as at least a minute', () => {
    expect(entry(form({ startedAt: now - 10_000 })).minutes).toBe(1);
    expect(entry(form({ startedAt: now - 60_000, talked: 90_000 })).minutes).toBe(3);
    expect(entry(form()).minutes).toBeUndefined();
  });
});
