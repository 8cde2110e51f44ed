import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import { ageOn } from './person-line';

const adultFrom = 18;

/**
 * Whom one call for these patients should reach. A grown-up alone, with a phone of their own, speaks for themselves;
 * else the guarantor, else the first adult with a phone of their own, those concerned before the rest of the household.
 */
export function personToCall(concerned: Patient[], household: Patient[], today: PlainDate): Patient | undefined {
  const [first, ...others] = concerned;
  if (first && others.length === 0 && speaksForThemselves(first, today)) return first;
  const guarantor = guarantorOf(concerned, household);
  if (guarantor) return guarantor;
  const all = [...concerned, ...household.filter((patient) => !concerned.includes(patient))];
  return (
    all.find((patient) => speaksForThemselves(patient, today)) ??
    all.find((patient) => isAdult(patient, today)) ??
    all[0]
  );
}

function speaksForThemselves(patient: Patient, today: PlainDate): boolean {
  return isAdult(patient, today) && patient.phones.some((phone) => phone.own && phone.wrongOn === undefined);
}

/** An unknown date of birth is taken for an adult's: imports rarely carry one. */
function isAdult(patient: Patient, today: PlainDate): boolean {
  return patient.bornOn === undefined || ageOn(patient.bornOn, today) >= adultFrom;
}

function guarantorOf(concerned: Patient[], household: Patient[]): Patient | undefined {
  const ids = new Set(concerned.flatMap((patient): Id[] => (patient.guarantorId ? [patient.guarantorId] : [])));
  return household.find((patient) => ids.has(patient.id));
}
