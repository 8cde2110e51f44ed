import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import type { Edit } from '@/lib/domain/records/activity';
import type { NewPatient } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { ContactRules, Patient } from '@/lib/domain/records/patient';
import { type ChangeTools, type Made, refuse } from './made';

const askedNothingYet: ContactRules = { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: false };

/** A patient or lead, with a household of its own or as a member of one. */
export function makePatient(input: NewPatient, dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  const { kind, householdId } = input;
  const first = input.name.first.trim();
  const last = input.name.last.trim();
  if (first === '' && last === '') return refuse('bad-message');
  const joined = dossiers.find((one) => one.householdId === householdId);
  if (householdId !== undefined && !joined) return refuse('not-found', { table: 'households' });
  if (joined && hasChart(joined, input)) return refuse('conflict', { table: 'patients' });
  const home = householdId ?? tools.newId();
  const patient: Patient = {
    id: tools.newId(),
    rev: 0,
    kind,
    name: { ...input.name, first, last },
    ...(input.bornOn !== undefined && { bornOn: input.bornOn }),
    charts: input.chart ? [input.chart] : [],
    phones: input.phones,
    emails: input.emails,
    householdId: home,
    mayTellNames: [],
    rules: askedNothingYet,
    careFlags: [],
    insurances: [],
    firstContactOn: todayIn(tools.now, env.settings.zone),
    createdAt: tools.now,
  };
  const household = { id: home, rev: 0, label: '' };
  const founded: Edit[] = joined ? [] : [{ table: 'households', id: home, before: null, after: household }];
  const edits: Edit[] = [...founded, { table: 'patients', id: patient.id, before: null, after: patient }];
  return { kind: 'made', verb: 'patient-created', patientIds: [patient.id], facts: { kind }, edits, id: patient.id };
}

function hasChart(dossier: Dossier, { chart }: NewPatient): boolean {
  if (!chart) return false;
  const { system, origin, value } = chart;
  return live(dossier.patients).some((patient) =>
    patient.charts.some((one) => one.system === system && one.origin === origin && one.value === value),
  );
}
