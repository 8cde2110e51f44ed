import type { ChangeTools, Made, MadeChange } from '@/lib/domain/changes/made';
import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { ContactEntry, NextStep, StepFor } from '@/lib/domain/records/command';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { AnyRecord, TableName, Tables } from '@/lib/domain/records/table';
import { aFollowUp, aPatient, aPhone, aPlan, now, rosa, zone } from '@/tests/fixtures/records';

export const nadia = aPatient('nadia');
export const plan = aPlan('plan', 'nadia');
export const step = aFollowUp('step', nadia, ['plan']);

/** Nadia's household: one open plan with one open follow-up. */
export function home(more: Partial<Dossier> = {}): Dossier {
  return {
    householdId: nadia.householdId,
    patients: [nadia],
    plans: [plan],
    presentations: [],
    appointments: [],
    followUps: [step],
    contacts: [],
    ...more,
  };
}

/** A mother and two children without telephones of their own, a plan each. */
export function family(): Dossier {
  const mother = aPatient('mother', { householdId: 'family', phones: [aPhone('0187')] });
  const children = ['ines', 'mateo'].map((id) =>
    aPatient(id, { householdId: 'family', phones: [], guarantorId: 'mother' }),
  );
  const patients = [mother, ...children];
  const plans = patients.map((patient) => aPlan(`plan-${patient.id}`, patient.id));
  const followUps = patients.map((patient) => aFollowUp(`step-${patient.id}`, patient, [`plan-${patient.id}`]));
  return home({ householdId: 'family', patients, plans, followUps });
}

export function toolsAt(at: number = now): ChangeTools {
  let made = 0;
  return { newId: () => `new-${at}-${++made}`, byId: rosa.id, now: at };
}

export const callOn = (on: string): NextStep => ({ kind: 'date', due: { on, zone }, followUp: 'call' });
export const stepOn = (on: string, planIds: Id[] = ['plan'], patientId: Id = 'nadia'): StepFor => ({
  patientId,
  planIds,
  next: callOn(on),
});

export function entry(more: Partial<ContactEntry> = {}): ContactEntry {
  return {
    patientIds: ['nadia'],
    planIds: ['plan'],
    followUpIds: ['step'],
    channel: 'phone',
    direction: 'out',
    outcome: 'reached',
    said: 'asks her husband',
    decisions: [],
    steps: [stepOn('2026-04-23')],
    ...more,
  };
}

/** The change of a maker that did not refuse. */
export function made(result: Made): MadeChange {
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

/** What the change left of one table. */
export function left<T extends TableName>(result: Made, table: T): Tables[T][] {
  return made(result)
    .edits.filter((edit) => edit.table === table)
    .map((edit) => edit.after as Tables[T]);
}

/** As the commit door would: records replaced and added, revisions raised, ids of new patients' households kept. */
export function applyEdits(dossier: Dossier, edits: Edit[]): Dossier {
  const merge = <R extends AnyRecord>(table: TableName, records: R[]): R[] => {
    const changed = edits.filter((edit) => edit.table === table && edit.after !== null);
    const raised = new Map(changed.map(({ id, after: one }) => [id, { ...(one as R), rev: (one as R).rev + 1 }]));
    const known = records.map((record) => raised.get(record.id) ?? record);
    const fresh = [...raised.values()].filter((one) => !records.some((record) => record.id === one.id));
    return [...known, ...fresh];
  };
  return {
    householdId: dossier.householdId,
    patients: merge('patients', dossier.patients),
    plans: merge('plans', dossier.plans),
    presentations: merge('presentations', dossier.presentations),
    appointments: merge('appointments', dossier.appointments),
    followUps: merge('followUps', dossier.followUps),
    contacts: merge('contacts', dossier.contacts),
  };
}

/** Every record of a household by its id, as undo is handed them. */
export function recordsOf(dossier: Dossier): Map<Id, AnyRecord> {
  const { householdId: _, ...tables } = dossier;
  return new Map(
    Object.values(tables)
      .flat()
      .map((record: AnyRecord) => [record.id, record]),
  );
}
