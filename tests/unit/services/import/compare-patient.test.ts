import { describe, expect, it } from 'vitest';
import type { Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import { comparePatient } from '@/lib/services/import/compare-patient';
import { insurance, knownPatient, knownPlan, phone, reported, tools } from './import-fixtures';

function afterOf<T>(edits: { after: unknown }[]): T {
  return edits[0]?.after as T;
}

describe('a patient nobody knows', () => {
  it('is added with a household and a total that has neither items nor a presentation', () => {
    const { change, edits, patientId } = comparePatient(reported, null, tools);
    expect(change).toBe('added');
    expect(edits.map((edit) => [edit.table, edit.before])).toEqual([
      ['households', null],
      ['patients', null],
      ['plans', null],
    ]);
    expect(edits[1]?.after).toMatchObject({
      id: patientId,
      rev: 0,
      name: { first: 'Inés', last: 'Ortega' },
      charts: [{ system: 'open-dental', origin: '', value: '1001' }],
      phones: [phone('0142')],
      householdId: edits[0]?.id,
      insurances: [insurance],
    });
    expect(edits[2]?.after).toMatchObject({
      patientId,
      title: 'Treatment plan',
      items: [],
      summaryCents: 123450,
      source: { kind: 'report', runId: 'run-2' },
    });
    expect(edits[2]?.after).not.toHaveProperty('diagnosedOn');
  });

  it('brings the way they like to be reached, and where letters go', () => {
    const { edits } = comparePatient(
      { ...reported, prefersMail: true, address: '12 Elm Row, Salida, CO' },
      null,
      tools,
    );
    expect(edits[1]?.after).toMatchObject({ address: '12 Elm Row, Salida, CO', rules: { prefers: 'letter' } });
    const email = { address: 'ines@mail.example', own: true };
    expect(comparePatient({ ...reported, email }, null, tools).edits[1]?.after).toMatchObject({
      rules: { prefers: 'email' },
    });
    const plain = comparePatient(reported, null, tools).edits[1]?.after;
    expect(plain).not.toHaveProperty('address');
    expect(plain).not.toHaveProperty('rules.prefers');
  });

  it('keeps an unknown total unknown', () => {
    const { edits } = comparePatient({ ...reported, planCents: null }, null, tools);
    expect(edits[2]?.after).toMatchObject({ summaryCents: null });
  });
});

describe('a patient already known', () => {
  it('is unchanged by the same report, on a later day too', () => {
    const known = { patient: knownPatient(), plans: [knownPlan()] };
    expect(comparePatient(reported, known, tools)).toEqual({ change: 'unchanged', patientId: 'patient-1', edits: [] });
  });

  it('follows a changed total', () => {
    const plan = knownPlan();
    const { change, edits } = comparePatient(
      { ...reported, planCents: 99 },
      { patient: knownPatient(), plans: [plan] },
      tools,
    );
    expect(change).toBe('changed');
    expect(edits).toEqual([
      {
        table: 'plans',
        id: 'plan-1',
        before: plan,
        after: { ...plan, summaryCents: 99, source: { kind: 'report', runId: 'run-2' } },
      },
    ]);
  });

  it('gains a telephone and an address, and loses none', () => {
    const patient = knownPatient({ phones: [phone('0199')], emails: [{ address: 'own@mail.example', own: true }] });
    const row = { ...reported, email: { address: 'new@mail.example', own: true } };
    const after = afterOf<Patient>(comparePatient(row, { patient, plans: [knownPlan()] }, tools).edits);
    expect(after.phones).toEqual([phone('0199'), phone('0142')]);
    expect(after.emails.map((email) => email.address)).toEqual(['own@mail.example', 'new@mail.example']);
  });

  it('gains the way they like and their address once, and keeps what somebody entered', () => {
    const row = { ...reported, prefersMail: true, address: '12 Elm Row, Salida, CO' };
    const compare = (patient: Patient) => comparePatient(row, { patient, plans: [knownPlan()] }, tools);
    const after = afterOf<Patient>(compare(knownPatient()).edits);
    expect([after.address, after.rules.prefers]).toEqual(['12 Elm Row, Salida, CO', 'letter']);
    expect(compare(after).change).toBe('unchanged');
    const typed = { ...after, address: '9 Moved Street', rules: { ...after.rules, prefers: 'text' as const } };
    expect(compare(typed).change).toBe('unchanged');
  });

  it('keeps a number as it was typed, and a name as it was corrected', () => {
    const typed = phone('0142', { raw: '(303) 555-0142', e164: null, label: 'work', own: false });
    const patient = knownPatient({ phones: [typed], name: { first: 'Inés María', last: 'Ortega Ruiz' } });
    expect(comparePatient(reported, { patient, plans: [knownPlan()] }, tools).change).toBe('unchanged');
  });

  it('is told apart from nobody by a wrong number: it stays marked', () => {
    const patient = knownPatient({ phones: [phone('0142', { wrongOn: '2026-04-10' })] });
    expect(comparePatient(reported, { patient, plans: [knownPlan()] }, tools).edits).toEqual([]);
  });
});

describe('do-not-call', () => {
  const said = { ...reported, rules: { doNotCall: true, seeNotes: false } };

  it('switches on, with its reason', () => {
    const after = afterOf<Patient>(
      comparePatient(said, { patient: knownPatient(), plans: [knownPlan()] }, tools).edits,
    );
    expect(after.rules).toEqual({
      doNotCall: true,
      doNotText: false,
      doNotEmail: false,
      seeNotes: false,
      why: 'Open Dental: DoNotCall, 2026-04-16',
    });
  });

  it('never switches off', () => {
    const rules = { doNotCall: true, doNotText: false, doNotEmail: false, seeNotes: true, why: 'said so' };
    const known = { patient: knownPatient({ rules }), plans: [knownPlan()] };
    expect(comparePatient(reported, known, tools).change).toBe('unchanged');
    expect(comparePatient(said, known, tools).change).toBe('unchanged');
  });
});

describe('benefits', () => {
  function mergedWith(changes: object, row = reported) {
    const patient = knownPatient({ insurances: [{ ...insurance, asOf: '2026-04-01', renewsOn: '07-01', ...changes }] });
    return afterOf<Patient | undefined>(comparePatient(row, { patient, plans: [knownPlan()] }, tools).edits);
  }

  it('follow the report, and keep the renewal day that was typed', () => {
    expect(mergedWith({ usedCents: 0, remainingCents: 150000 })?.insurances).toEqual([
      { ...insurance, renewsOn: '07-01' },
    ]);
  });

  it('keep a typed maximum that the report does not know', () => {
    const row = {
      ...reported,
      insurances: [{ ...insurance, annualMaxCents: null, remainingCents: null, usedCents: 30000 }],
    };
    expect(mergedWith({}, row)?.insurances).toMatchObject([
      { annualMaxCents: 150000, usedCents: 30000, remainingCents: 120000 },
    ]);
  });

  it('of another carrier are added beside the known ones', () => {
    const row = { ...reported, insurances: [{ ...insurance, carrier: 'Prairie Benefit' }] };
    expect(mergedWith({}, row)?.insurances.map((one) => one.carrier)).toEqual([
      'Cedar Mutual Dental',
      'Prairie Benefit',
    ]);
  });
});

describe('a plan that somebody worked on', () => {
  const row = { ...reported, planCents: 50000 };
  const closed = { kind: 'declined' as const, on: '2026-04-02', by: 'm', reason: 'not now' };

  it.each<[string, Partial<Plan>]>([
    ['typed by hand', { source: { kind: 'typed' } }],
    ['broken into items', { items: [{ id: 'i' } as Plan['items'][number]] }],
  ])('%s is left alone, and no second one is made', (_, changes) => {
    const known = { patient: knownPatient(), plans: [knownPlan(changes)] };
    expect(comparePatient(row, known, tools).edits).toEqual([]);
  });

  it('and closed stays closed; the same total is no new offer', () => {
    const known = { patient: knownPatient(), plans: [knownPlan({ closed })] };
    expect(comparePatient(reported, known, tools).edits).toEqual([]);
  });

  it('and closed stays closed; another total is a new plan', () => {
    const known = { patient: knownPatient(), plans: [knownPlan({ closed })] };
    const { edits } = comparePatient(row, known, tools);
    expect(edits).toMatchObject([
      { table: 'plans', before: null, after: { summaryCents: 50000, decision: 'proposed' } },
    ]);
  });

  it('and replaced by another is not revived', () => {
    const plans = [knownPlan({ supersededById: 'plan-2' }), knownPlan({ id: 'plan-2', source: { kind: 'typed' } })];
    expect(comparePatient(row, { patient: knownPatient(), plans }, tools).edits).toEqual([]);
  });

  it('is not touched by a total that could not be read', () => {
    const known = { patient: knownPatient(), plans: [knownPlan()] };
    expect(comparePatient({ ...reported, planCents: null }, known, tools).edits).toEqual([]);
  });
});
