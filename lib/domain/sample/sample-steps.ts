import type { PlainTime } from '@/lib/domain/records/base';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { SampleOffice } from './sample-office';

export interface StepDetails {
  kind?: FollowUp['kind'];
  at?: PlainTime | null;
  promise?: string;
  /** Days before today on which it was promised. */
  promisedDaysAgo?: number;
  angle?: string;
  attempts?: number;
  snoozes?: number;
  cadenceStep?: number;
}

/** An open follow-up `inDays` from today, for one or several people of a household. */
export function addStep(
  office: SampleOffice,
  people: Patient[],
  plans: Plan[],
  inDays: number,
  details: StepDetails = {},
): FollowUp {
  const { kind = 'call', at, promise, promisedDaysAgo = 5, angle, attempts = 0, snoozes = 0, cadenceStep } = details;
  const madeOn = office.day(-promisedDaysAgo);
  const followUp: FollowUp = {
    id: office.tools.newId(),
    rev: 0,
    kind,
    patientIds: people.map((patient) => patient.id),
    planIds: plans.map((plan) => plan.id),
    householdId: people[0]?.householdId ?? '',
    due: { on: office.day(inDays), ...(at ? { at } : {}), zone: office.zone },
    ...(promise ? { promise: { words: promise, madeOn, by: 'phone', toId: office.tools.byId } } : {}),
    ...(cadenceStep === undefined ? {} : { cadence: { id: 'two-two-two', step: cadenceStep } }),
    ...(angle ? { angle } : {}),
    attempts,
    snoozes,
    state: 'open',
    createdAt: office.at(-promisedDaysAgo, '10:00'),
  };
  office.made.followUps.push(followUp);
  return followUp;
}

/** A contact in the past, with the talk it leaves on its plans. */
export function addContact(
  office: SampleOffice,
  people: Patient[],
  plans: Plan[],
  daysAgo: number,
  outcome: Contact['outcome'],
  said: string,
  how: Partial<Pick<Contact, 'channel' | 'direction' | 'minutes'>> & { time?: PlainTime } = {},
): Contact {
  const { time = '10:20', ...given } = how;
  const phone = people[0]?.phones[0]?.e164;
  const contact: Contact = {
    id: office.tools.newId(),
    rev: 0,
    channel: 'phone',
    direction: outcome === 'called-us' ? 'in' : 'out',
    outcome,
    said,
    at: office.at(-daysAgo, time),
    on: office.day(-daysAgo),
    byId: office.tools.byId,
    householdId: people[0]?.householdId ?? '',
    ...(phone ? { phone } : {}),
    patientIds: people.map((patient) => patient.id),
    planIds: plans.map((plan) => plan.id),
    followUpIds: [],
    ...given,
  };
  office.made.contacts.push(contact);
  if (outcome === 'reached' || outcome === 'called-us') for (const plan of plans) plan.discussedOn = contact.on;
  return contact;
}
