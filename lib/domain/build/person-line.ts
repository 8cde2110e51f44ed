import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Patient, PersonName } from '@/lib/domain/records/patient';
import type { PersonLine } from '@/lib/domain/views/common';

interface Named {
  id: Id;
  rev: number;
  kind: 'patient' | 'lead';
  name: PersonName;
  chart: string | undefined;
  bornOn: PlainDate | undefined;
}

/** Who it is, by name and two identifiers. */
export function personLine(patient: Patient, today: PlainDate): PersonLine {
  const { id, rev, kind, name, bornOn } = patient;
  return namedLine({ id, rev, kind, name, chart: patient.charts[0]?.value, bornOn }, today);
}

/** The same from whatever knows these fields, such as the search directory. */
export function namedLine(named: Named, today: PlainDate): PersonLine {
  const { id, rev, kind, name, chart, bornOn } = named;
  return {
    id,
    rev,
    kind,
    name: fullName(name),
    ...(name.preferred !== undefined && { preferred: name.preferred }),
    ...(chart !== undefined && { chart }),
    ...(bornOn !== undefined && { bornOn, age: ageOn(bornOn, today) }),
  };
}

function fullName(name: PersonName): string {
  return `${name.first} ${name.last}`.trim();
}

/** Whole years; born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: PlainDate, today: PlainDate): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
