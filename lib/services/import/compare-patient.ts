import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { ReportPatient } from '@/lib/domain/views/report';
import { mergePatient } from './merge-patient';
import { mergePlan } from './merge-plan';
import { type ImportTools, newPatient, newPlan } from './new-records';

export interface Known {
  patient: Patient;
  plans: Plan[];
}

export interface Comparison {
  change: 'added' | 'changed' | 'unchanged';
  patientId: Id;
  edits: Edit[];
}

/** One reported patient against what is known: what would be written, and nothing where nothing is new. */
export function comparePatient(reported: ReportPatient, known: Known | null, tools: ImportTools): Comparison {
  if (!known) return added(reported, tools);
  const edits = [...patientEdits(known.patient, reported, tools), ...planEdits(known, reported, tools)];
  return { change: edits.length > 0 ? 'changed' : 'unchanged', patientId: known.patient.id, edits };
}

function added(reported: ReportPatient, tools: ImportTools): Comparison {
  const { patient, household } = newPatient(reported, tools);
  const plan = newPlan(patient.id, reported, tools);
  return {
    change: 'added',
    patientId: patient.id,
    edits: [
      { table: 'households', id: household.id, before: null, after: household },
      { table: 'patients', id: patient.id, before: null, after: patient },
      { table: 'plans', id: plan.id, before: null, after: plan },
    ],
  };
}

function patientEdits(before: Patient, reported: ReportPatient, tools: ImportTools): Edit[] {
  const after = mergePatient(before, reported, tools.on);
  return after === before ? [] : [{ table: 'patients', id: before.id, before, after }];
}

function planEdits({ patient, plans }: Known, reported: ReportPatient, tools: ImportTools): Edit[] {
  const merge = mergePlan(plans, reported.planCents);
  if (merge.kind === 'none') return [];
  if (merge.kind === 'new') {
    const plan = newPlan(patient.id, reported, tools);
    return [{ table: 'plans', id: plan.id, before: null, after: plan }];
  }
  const { plan: before, summaryCents } = merge;
  const after: Plan = { ...before, summaryCents, source: { kind: 'report', runId: tools.runId } };
  return [{ table: 'plans', id: before.id, before, after }];
}
