import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import type { Household, Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import type { Change } from '@/lib/storage/store';
import { monday } from './make-vault';

export const zone = 'America/Denver';

export function household(id: Id): Household {
  return { id, rev: 0, label: '' };
}

export function patient(id: Id, householdId: Id, more: Partial<Patient> = {}): Patient {
  return {
    id,
    rev: 0,
    kind: 'patient',
    name: { first: 'Ada', last: `Sample${id}` },
    charts: [{ system: 'openemr', origin: 'https://ehr.test', value: `C-${id}` }],
    phones: [{ raw: '303-555-0142', e164: '+13035550142', shown: '(303) 555-0142', label: 'mobile', own: true }],
    emails: [{ address: `${id}@mail.example`, own: true }],
    householdId,
    mayTellNames: [],
    rules: { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: false },
    careFlags: [],
    insurances: [],
    createdAt: monday,
    ...more,
  };
}

export function plan(id: Id, patientId: Id, more: Partial<Plan> = {}): Plan {
  return {
    id,
    rev: 0,
    patientId,
    title: 'CROWN-1',
    items: [],
    summaryCents: 120_000,
    recommended: true,
    source: { kind: 'typed' },
    decision: 'proposed',
    blockers: [],
    createdAt: monday,
    ...more,
  };
}

export function followUp(id: Id, householdId: Id, more: Partial<FollowUp> = {}): FollowUp {
  return {
    id,
    rev: 0,
    kind: 'call',
    patientIds: [],
    planIds: [],
    householdId,
    due: { on: '2026-03-03', zone },
    attempts: 0,
    snoozes: 0,
    state: 'open',
    createdAt: monday,
    ...more,
  };
}

export function contact(id: Id, householdId: Id, patientId: Id, more: Partial<Contact> = {}): Contact {
  return {
    id,
    rev: 0,
    channel: 'phone',
    direction: 'out',
    outcome: 'reached',
    said: 'thinking about it',
    at: monday,
    on: '2026-03-02',
    byId: 'member',
    householdId,
    patientIds: [patientId],
    planIds: [],
    followUpIds: [],
    ...more,
  };
}

export function added(table: TableName, record: AnyRecord): Edit {
  return { table, id: record.id, before: null, after: record };
}

export function changed<R extends AnyRecord>(table: TableName, before: R, more: Partial<R>): Edit {
  return { table, id: before.id, before, after: { ...before, ...more } };
}

export function removed(table: TableName, before: AnyRecord): Edit {
  return { table, id: before.id, before, after: null };
}

export function change(id: Id, edits: Edit[], more: Partial<Change> = {}): Change {
  return { id, at: monday, byId: 'member', verb: 'plan-edited', patientIds: [], facts: {}, edits, ...more };
}

/** One household with one patient, one plan and one call due tomorrow. */
export function family(n: string): Edit[] {
  return [
    added('households', household(`h${n}`)),
    added('patients', patient(`p${n}`, `h${n}`)),
    added('plans', plan(`plan${n}`, `p${n}`)),
    added('followUps', followUp(`f${n}`, `h${n}`, { patientIds: [`p${n}`], planIds: [`plan${n}`] })),
  ];
}
