import type { Insurance, Patient, Phone } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { ReportPatient } from '@/lib/domain/views/report';
import type { ImportTools } from '@/lib/services/import/new-records';

export const tools: ImportTools = {
  newId: counter(),
  runId: 'run-2',
  report: 'open-dental-treatment-finder',
  now: Date.UTC(2026, 3, 16, 16),
  on: '2026-04-16',
  planTitle: 'Treatment plan',
};

function counter(): () => string {
  let made = 0;
  return () => `new-${++made}`;
}

export function phone(end: string, changes: Partial<Phone> = {}): Phone {
  return {
    raw: `303555${end}`,
    e164: `+1303555${end}`,
    shown: `(303) 555-${end}`,
    label: 'home',
    own: true,
    ...changes,
  };
}

export const insurance: Insurance = {
  carrier: 'Cedar Mutual Dental',
  annualMaxCents: 150000,
  usedCents: 20000,
  pendingCents: 0,
  remainingCents: 130000,
  asOf: '2026-04-16',
};

export const reported: ReportPatient = {
  line: 2,
  chart: '1001',
  name: { first: 'Inés', last: 'Ortega' },
  phone: phone('0142'),
  email: null,
  rules: { doNotCall: false, seeNotes: false },
  prefersMail: false,
  planCents: 123450,
  insurances: [insurance],
};

/** The same person as `reported`, as an earlier import left them. */
export function knownPatient(changes: Partial<Patient> = {}): Patient {
  return {
    id: 'patient-1',
    rev: 1,
    kind: 'patient',
    name: { first: 'Inés', last: 'Ortega' },
    charts: [{ system: 'open-dental', origin: '', value: '1001' }],
    phones: [phone('0142')],
    emails: [],
    householdId: 'household-1',
    mayTellNames: [],
    rules: { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: false },
    careFlags: [],
    insurances: [{ ...insurance, asOf: '2026-04-01' }],
    createdAt: 1,
    ...changes,
  };
}

export function knownPlan(changes: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-1',
    rev: 3,
    patientId: 'patient-1',
    title: 'Treatment plan',
    items: [],
    summaryCents: 123450,
    recommended: true,
    source: { kind: 'report', runId: 'run-1' },
    decision: 'proposed',
    blockers: [],
    createdAt: 1,
    ...changes,
  };
}
