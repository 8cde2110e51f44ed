import { addMonths } from '@/lib/domain/due';
import type { Insurance, Patient, Phone } from '@/lib/domain/records/patient';
import type { SampleOffice } from './sample-office';

const firstChart = 20401;

export type PersonDetails = Partial<Omit<Patient, 'id' | 'rev' | 'name' | 'createdAt'>> & {
  preferred?: string;
  /** Whole years; the birthday is somewhere in the year. */
  age?: number;
  /** False for a lead, and for an e-mail or number that is not theirs. */
  charted?: boolean;
};

/** A new household of one; give `householdId` to join another. */
export function addPerson(office: SampleOffice, first: string, last: string, details: PersonDetails = {}): Patient {
  const { preferred, age, charted = true, ...given } = details;
  const nth = office.made.patients.length;
  const householdId = given.householdId ?? addHousehold(office, '');
  const patient: Patient = {
    id: office.tools.newId(),
    rev: 0,
    kind: 'patient',
    name: { first, last, ...(preferred ? { preferred } : {}) },
    bornOn: birthday(office, age ?? office.random.whole(24, 78)),
    charts: charted ? [{ system: 'open-dental', origin: '', value: String(firstChart + nth * 16) }] : [],
    phones: [ownPhone(nth)],
    emails: [],
    mayTellNames: [],
    rules: { doNotCall: false, doNotText: false, doNotEmail: false, seeNotes: false },
    careFlags: [],
    insurances: [],
    createdAt: office.at(-office.random.whole(60, 400), '09:00'),
    ...given,
    householdId,
  };
  office.made.patients.push(patient);
  return patient;
}

export function addHousehold(office: SampleOffice, label: string): string {
  const id = office.tools.newId();
  office.made.households.push({ id, rev: 0, label });
  return id;
}

/** 555-01xx: reserved for examples, so that no sample call reaches anybody. */
export function ownPhone(nth: number, label: Phone['label'] = 'mobile', own = true): Phone {
  const end = String(100 + (nth % 100)).padStart(4, '0');
  return { raw: `(303) 555-${end}`, e164: `+1303555${end}`, shown: `(303) 555-${end}`, label, own };
}

export function mailOf(first: string, last: string, own = true): { address: string; own: boolean } {
  const plain = `${first}.${last}`.normalize('NFD').replace(/[^A-Za-z.-]/g, '');
  return { address: `${plain.toLowerCase()}@mail.example`, own };
}

const carriers = ['Cedar Mutual Dental', 'Prairie Benefit', 'Northwind Health', 'Lumen Employee Plan'];

/** One insurance; what is used grows through the year, and one in seven has no known maximum. */
export function benefit(office: SampleOffice): Insurance {
  const max = office.random.pick([100000, 150000, 150000, 200000, 200000, 250000, null]);
  const used = office.random.whole(0, 14) * 5000;
  const pending = office.random.pick([0, 0, 0, 8450]);
  return {
    carrier: office.random.pick(carriers),
    annualMaxCents: max,
    usedCents: used,
    pendingCents: pending,
    remainingCents: max === null ? null : Math.max(0, max - used - pending),
    renewsOn: '01-01',
    asOf: office.day(-office.random.whole(1, 30)),
  };
}

function birthday(office: SampleOffice, age: number): string {
  return addMonths(office.day(-office.random.whole(1, 27)), -12 * age - office.random.whole(0, 10));
}
