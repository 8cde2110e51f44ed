import { addDays } from '../../lib/domain/due';
import type { Id } from '../../lib/domain/records/base';
import type { Contact, FollowUp } from '../../lib/domain/records/follow-up';
import type { Patient } from '../../lib/domain/records/patient';
import type { Plan, PlanItem, Presentation } from '../../lib/domain/records/plan';
import { firstNames, lastNames } from '../fixtures/invented-names';
import type { Making } from './dataset';

const titles = ['Crown, upper right', 'Missing tooth, lower left', 'Gum treatment, two areas', 'Night guard', 'Braces'];
const categories = ['crown-bridge', 'implant', 'periodontal', 'other', 'orthodontic'] as const;
const createdAt = Date.UTC(2026, 0, 5, 17);

/** Distinct surnames as a town has them: the invented ones, alone and joined. */
function surname(at: number): string {
  const first = lastNames[Math.floor(at * lastNames.length)] ?? 'Ortega';
  const second = lastNames[Math.floor(((at * 7919) % 1) * lastNames.length)] ?? 'Haddad';
  return at * 10 - Math.floor(at * 10) < 0.5 ? first : `${first}-${second}`;
}

export function patientOf({ random, newId, today }: Making, householdId: Id, last: number): Patient {
  const id = newId();
  const first = random.pick(firstNames);
  const digits = `${random.int(201, 989)}55501${String(random.int(0, 99)).padStart(2, '0')}`;
  const shown = `(${digits.slice(0, 3)}) 555-${digits.slice(6)}`;
  const name = { first, last: surname(last) };
  return {
    id,
    rev: 0,
    kind: 'patient',
    name,
    bornOn: addDays(today, -random.int(2_000, 30_000)),
    charts: [{ system: 'open-dental', origin: '', value: String(random.int(100_000, 9_999_999)) }],
    phones: [{ raw: digits, e164: `+1${digits}`, shown, label: 'mobile', own: true }],
    emails: [{ address: `${id.slice(-12)}@mail.example`, own: true }],
    householdId,
    mayTellNames: [],
    rules: { doNotCall: random.chance(0.02), doNotText: false, doNotEmail: false, seeNotes: false },
    careFlags: [],
    motivatingFactor: 'To chew on the left again before the wedding in September',
    insurances: [],
    createdAt,
  };
}

export function planOf({ random, newId, today, memberId }: Making, patient: Patient, isOpen: boolean): Plan {
  const which = random.int(0, titles.length - 1);
  const item = (): PlanItem => ({
    id: newId(),
    code: `X-${random.int(100, 999)}`,
    label: titles[which] ?? '',
    category: categories[which] ?? 'other',
    feeCents: random.chance(0.1) ? null : random.int(120, 3_900) * 100,
    writeOffCents: 0,
    discountCents: null,
    primaryCents: null,
    secondaryCents: null,
    patientCents: null,
    decision: isOpen && random.chance(0.3) ? 'accepted' : 'proposed',
  });
  const kind = random.pick(['completed', 'completed', 'declined', 'lapsed'] as const);
  return {
    id: newId(),
    rev: 0,
    patientId: patient.id,
    title: titles[which] ?? '',
    items: Array.from({ length: random.int(1, 3) }, item),
    summaryCents: null,
    recommended: true,
    source: { kind: 'report' },
    decision: 'proposed',
    blockers: [],
    ...(!isOpen && { closed: { kind, on: addDays(today, -random.int(1, 900)), by: memberId, reason: '' } }),
    createdAt,
  };
}

export function presentationOf({ random, newId, today, memberId }: Making, plan: Plan): Presentation {
  return {
    id: newId(),
    rev: 0,
    patientId: plan.patientId,
    planIds: [plan.id],
    recommendedPlanId: plan.id,
    on: addDays(today, -random.int(3, 600)),
    presenterId: memberId,
    how: 'in-person',
    present: [],
    totals: [],
  };
}

/** Null leaves the plan adrift. Most steps lie in the weeks to come. */
export function followUpOf(making: Making, patient: Patient, plan: Plan): FollowUp | null {
  const { random, newId, today, zone, memberId, chances } = making;
  if (random.chance(chances.adrift)) return null;
  const days = random.chance(chances.due) ? -random.pick([0, 0, 0, 1, 3]) : random.int(1, 55);
  const late = random.chance(chances.veryLate) ? -random.int(8, 30) : days;
  return {
    id: newId(),
    rev: 0,
    kind: random.pick(['call', 'call', 'call', 'text', 'email'] as const),
    patientIds: [patient.id],
    planIds: [plan.id],
    householdId: patient.householdId,
    due: {
      on: addDays(today, late),
      zone,
      ...(random.chance(0.6) && { at: random.pick(['08:30', '10:00', '15:30']) }),
    },
    promise: { words: 'Call me Thursday morning', madeOn: addDays(today, -9), by: 'phone', toId: memberId },
    attempts: random.int(0, 3),
    snoozes: random.chance(chances.oftenSnoozed) ? 3 : 0,
    state: 'open',
    createdAt,
  };
}

export function contactOf({ random, newId, today, memberId }: Making, patient: Patient): Contact {
  const on = addDays(today, -random.int(2, 33));
  return {
    id: newId(),
    rev: 0,
    channel: 'phone',
    direction: 'out',
    outcome: random.pick(['reached', 'voicemail', 'no-answer'] as const),
    said: 'Wants to talk to the family first; call again after the weekend.',
    at: Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: 'UTC', plainTime: '17:00' }).epochMilliseconds,
    on,
    byId: memberId,
    householdId: patient.householdId,
    patientIds: [patient.id],
    planIds: [],
    followUpIds: [],
  };
}
