import { describe, expect, test } from 'vitest';
import { makeContact } from '@/lib/domain/changes/log-contact';
import { contactGuard } from '@/lib/domain/contact-guard';
import { plansWithoutStep } from '@/lib/domain/next-step';
import type { ContactEntry } from '@/lib/domain/records/command';
import {
  aFollowUp,
  anAppointment,
  anItem,
  aPatient,
  aPhone,
  aPlan,
  env,
  now,
  today,
  zone,
} from '@/tests/fixtures/records';
import { applyEdits, entry, family, home, left, made, nadia, plan, step, stepOn, toolsAt } from './small-practice';

const log = (more: Partial<ContactEntry> = {}, dossier = home()) => makeContact(entry(more), [dossier], env, toolsAt());

describe('one contact', () => {
  test('closes its follow-up, opens the next and is written down once', () => {
    const result = log();
    const [contact] = left(result, 'contacts');
    expect(contact).toMatchObject({ on: today, at: now, outcome: 'reached', planIds: ['plan'], followUpIds: ['step'] });
    const [closed, next] = left(result, 'followUps');
    expect(closed).toMatchObject({ id: 'step', state: 'done', closedOn: today, attempts: 1, rev: 1 });
    expect(next).toMatchObject({ state: 'open', due: { on: '2026-04-23' }, planIds: ['plan'], attempts: 1, rev: 0 });
    expect(made(result)).toMatchObject({ verb: 'contact-logged', patientIds: ['nadia'], id: contact?.id });
  });

  test('of three plans of a family closes three follow-ups', () => {
    const ids = ['mother', 'ines', 'mateo'];
    const result = makeContact(
      entry({
        patientIds: ids,
        planIds: ids.map((id) => `plan-${id}`),
        followUpIds: ids.map((id) => `step-${id}`),
        steps: [
          stepOn(
            '2026-04-23',
            ids.map((id) => `plan-${id}`),
            'mother',
          ),
        ],
      }),
      [family()],
      env,
      toolsAt(),
    );
    const followUps = left(result, 'followUps');
    expect(followUps.filter((one) => one.state === 'done')).toHaveLength(3);
    expect(followUps.find((one) => one.state === 'open')).toMatchObject({ patientIds: ids, householdId: 'family' });
    expect(left(result, 'contacts')).toHaveLength(1);
    expect(made(result).facts).toMatchObject({ patients: 3, plans: 3, followUps: 3 });
  });

  test('counts attempts from step to step, reached or not', () => {
    const third = home({ followUps: [aFollowUp('step', nadia, ['plan'], { attempts: 3 })] });
    for (const outcome of ['reached', 'no-answer'] as const) {
      expect(left(log({ outcome }, third), 'followUps').at(-1)).toMatchObject({ state: 'open', attempts: 4 });
      const unasked = left(log({ outcome, followUpIds: [] }, third), 'followUps');
      expect(unasked).toMatchObject([{ state: 'open', attempts: 4 }]);
    }
  });

  test('keeps a promise in the words it was made in', () => {
    const next = { kind: 'date' as const, due: { on: '2026-04-23', zone }, followUp: 'call' as const };
    const steps = [{ patientId: 'nadia', planIds: ['plan'], next: { ...next, promise: 'after the weekend' } }];
    expect(left(log({ steps }), 'followUps').at(-1)?.promise).toEqual({
      words: 'after the weekend',
      madeOn: today,
      by: 'phone',
      toId: 'rosa',
    });
  });

  test('that came in is no outgoing call', () => {
    expect(left(log({ outcome: 'called-us' }), 'contacts')[0]?.direction).toBe('in');
  });

  test('notes that the plan was talked about only when somebody was heard', () => {
    expect(left(log(), 'plans')[0]?.discussedOn).toBe(today);
    expect(left(log({ outcome: 'voicemail' }), 'plans')).toEqual([]);
  });

  test('notes a blocker once, and what lies beneath when it is known', () => {
    const first = log({ blocker: { planId: 'plan', stated: 'timing' } });
    const heard = applyEdits(home(), made(first).edits);
    const steps = heard.followUps.filter((one) => one.state === 'open').map((one) => one.id);
    const again = log({ followUpIds: steps, blocker: { planId: 'plan', stated: 'timing', underlying: 'cost' } }, heard);
    expect(left(again, 'plans')[0]?.blockers).toMatchObject([{ stated: 'timing', underlying: 'cost', since: today }]);
  });

  test('marks a wrong number wherever the household has it, and the guard calls it no more', () => {
    const phones = [{ ...aPhone('0142'), raw: '(303) 555-0142', e164: null }];
    const dossier = home({ patients: [{ ...nadia, phones }, aPatient('b', { householdId: nadia.householdId })] });
    const result = log({ outcome: 'wrong-number', phone: '303-555-0142' }, dossier);
    expect(left(result, 'patients').map((one) => one.phones[0]?.wrongOn)).toEqual([today, today]);
    const now2 = applyEdits(dossier, made(result).edits);
    const [who] = now2.patients;
    expect(who && contactGuard(who, now2, env)).toMatchObject({ verdict: 'never', why: 'no-phone' });
  });

  test('a follow-up that another window closed meanwhile stays as it was; the contact is not lost', () => {
    const done = aFollowUp('step', nadia, ['plan'], { state: 'done', closedOn: '2026-04-15' });
    const result = log({}, home({ followUps: [done] }));
    expect(left(result, 'followUps').map((one) => one.id)).not.toContain('step');
    expect(left(result, 'contacts')).toHaveLength(1);
  });

  test('about nobody known is refused', () => {
    for (const unknown of [{ patientIds: ['x'] }, { patientIds: [] }, { planIds: ['x'] }, { followUpIds: ['x'] }]) {
      expect(log(unknown)).toMatchObject({ kind: 'refused', refusal: { error: 'not-found' } });
    }
  });
});

describe('no plan is left without a next step', () => {
  const booking = {
    kind: 'booking' as const,
    when: { on: '2026-04-22', zone },
    itemIds: [],
    purpose: 'treatment' as const,
  };
  const close = { kind: 'close' as const, as: 'declined' as const, reason: 'too expensive' };
  const other = aPlan('other', 'nadia', { supersededById: 'none-of-these' });
  const withItems = aPlan('plan', 'nadia', { items: [anItem('i')] });
  const missing = (more: Partial<ContactEntry>, dossier = home()) => plansWithoutStep(entry(more), dossier, env);
  const forPlan = (next: typeof booking | typeof close) => ({
    steps: [{ patientId: 'nadia', planIds: ['plan'], next }],
  });

  test('saving asks for a date, a booking or a reason to close', () => {
    expect(missing({ steps: [] })).toEqual(['plan']);
    expect(log({ steps: [] })).toEqual({
      kind: 'refused',
      refusal: { ok: false, error: 'step-missing', facts: { planIds: 1 } },
    });
    for (const settled of [{}, forPlan(booking), forPlan(close)]) {
      expect(missing(settled)).toEqual([]);
      expect(log(settled).kind).toBe('made');
    }
  });

  test('a plan of which only the follow-up was named is touched too', () => {
    expect(missing({ planIds: [], steps: [] })).toEqual(['plan']);
  });

  test('a follow-up that stays open, or an appointment, is step enough', () => {
    expect(missing({ steps: [], followUpIds: [] })).toEqual([]);
    expect(missing({ steps: [] }, home({ appointments: [anAppointment('v', 'nadia', ['plan'])] }))).toEqual([]);
  });

  test('a no to every item needs none, and takes its reminder along', () => {
    const decisions = [{ planId: 'plan', itemIds: [], decision: 'declined' as const }];
    const dossier = home({ plans: [withItems], followUps: [step, aFollowUp('more', nadia, ['plan'])] });
    const result = log({ steps: [], decisions }, dossier);
    expect(left(result, 'followUps').map((one) => [one.id, one.state])).toEqual([
      ['step', 'done'],
      ['more', 'closed'],
    ]);
  });

  test('plans that were adrift before and are not touched do not hold it up', () => {
    const dossier = home({ plans: [plan, aPlan('elsewhere', 'nadia'), other] });
    expect(missing({}, dossier)).toEqual([]);
    expect(missing({ planIds: ['plan', 'elsewhere'] }, dossier)).toEqual(['elsewhere']);
  });

  test('of alternates one step is enough, and one is asked for', () => {
    const set = ['plan', 'two'].map((id) => aPlan(id, 'nadia', { alternatesId: 'set' }));
    expect(missing({ steps: [], planIds: ['plan', 'two'] }, home({ plans: set }))).toEqual(['plan']);
    expect(missing({ planIds: ['two'] }, home({ plans: set }))).toEqual([]);
  });

  test('a close without a reason is none, nor a day that is past', () => {
    expect(log(forPlan({ ...close, reason: '  ' }))).toMatchObject({ refusal: { error: 'step-missing' } });
    expect(log({ steps: [stepOn('2026-04-15')] })).toMatchObject({ refusal: { error: 'bad-state' } });
  });

  test('a decline may ask again: on no list until then', () => {
    const steps = [{ patientId: 'nadia', planIds: ['plan'], next: { ...close, askAgainOn: '2026-10-01' } }];
    const result = log({ steps });
    expect(left(result, 'plans')[0]?.closed).toMatchObject({ kind: 'declined', askAgainOn: '2026-10-01', on: today });
    expect(left(result, 'followUps').at(-1)).toMatchObject({ state: 'open', due: { on: '2026-10-01' }, kind: 'call' });
  });
});

describe('a message on screen', () => {
  const message = (more: Partial<ContactEntry> = {}) =>
    makeContact(
      entry({ channel: 'email', direction: 'in', outcome: 'replied', message: {}, ...more }),
      [home()],
      env,
      toolsAt(),
      'ref-1',
    );

  test('is logged on the day it came, remembers which one it was, and keeps no subject line unasked', () => {
    const [contact] = left(message({ on: '2026-04-02' }), 'contacts');
    expect(contact).toMatchObject({ on: '2026-04-02', at: now, direction: 'in', message: { ref: 'ref-1' } });
    expect(contact?.message).not.toHaveProperty('subject');
  });

  test('keeps the subject line when it is told to', () => {
    const [contact] = left(message({ message: { subject: 'My crown' } }), 'contacts');
    expect(contact?.message).toEqual({ ref: 'ref-1', subject: 'My crown' });
  });

  test('what it promises was promised on its day; what was talked about later stays later', () => {
    const next = {
      kind: 'date' as const,
      due: { on: '2026-04-28', zone },
      followUp: 'call' as const,
      promise: 'Tuesday',
    };
    const steps = [{ patientId: 'nadia', planIds: ['plan'], next }];
    const result = message({ on: '2026-04-02', steps });
    const open = left(result, 'followUps').find((one) => one.state === 'open');
    expect(open?.promise).toMatchObject({ words: 'Tuesday', madeOn: '2026-04-02', by: 'email' });
    expect(left(result, 'plans')[0]).toMatchObject({ discussedOn: '2026-04-02' });
  });

  test('does not come from the future', () => {
    expect(message({ on: '2027-01-01' })).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});
