import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Household, Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { ReportId, ReportPatient } from '@/lib/domain/views/report';
import { withRules } from './merge-patient';
import { chartIn } from './report-chart';

/** What new records need beside the report's row. */
export interface ImportTools {
  newId(): Id;
  runId: Id;
  report: ReportId;
  now: Instant;
  /** Today in the practice's zone. */
  on: PlainDate;
  planTitle: string;
}

/** A patient of a household of their own: a shared telephone alone makes no family. */
export function newPatient(reported: ReportPatient, tools: ImportTools): { patient: Patient; household: Household } {
  const household: Household = { id: tools.newId(), rev: 0, label: '' };
  const open = { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: false };
  const patient: Patient = {
    id: tools.newId(),
    rev: 0,
    kind: 'patient',
    name: reported.name,
    charts: [chartIn(tools.report, reported.chart)],
    phones: reported.phone ? [reported.phone] : [],
    emails: reported.email ? [reported.email] : [],
    ...(reported.address && { address: reported.address }),
    householdId: household.id,
    mayTellNames: [],
    rules: withRules(open, reported, tools.on),
    careFlags: [],
    insurances: reported.insurances,
    createdAt: tools.now,
  };
  return { patient, household };
}

/** A total without items and without a presentation day: the report knows neither. */
export function newPlan(patientId: Id, reported: ReportPatient, tools: ImportTools): Plan {
  return {
    id: tools.newId(),
    rev: 0,
    patientId,
    title: tools.planTitle,
    items: [],
    summaryCents: reported.planCents,
    recommended: true,
    source: { kind: 'report', runId: tools.runId },
    decision: 'proposed',
    blockers: [],
    createdAt: tools.now,
  };
}
