import type { Patient } from '@/lib/domain/records/patient';
import type { DirectoryEntry } from './store';

/** Text that equals another only for the same program of the same office. */
export function chartScope(system: string, origin: string): string {
  return `${system} ${origin}`;
}

/** What the search needs to know of one person. */
export function directoryEntry(patient: Patient): DirectoryEntry {
  const { name } = patient;
  return {
    id: patient.id,
    householdId: patient.householdId,
    kind: patient.kind,
    first: name.first,
    last: name.last,
    ...(name.preferred === undefined ? {} : { preferred: name.preferred }),
    ...(patient.bornOn === undefined ? {} : { bornOn: patient.bornOn }),
    charts: patient.charts.map((chart) => chart.value),
    scopes: patient.charts.map(({ system, origin }) => chartScope(system, origin)),
    phones: patient.phones.map((phone) => ({
      digits: (phone.e164 ?? phone.raw).replace(/\D/g, ''),
      shown: phone.shown,
      own: phone.own,
    })),
    emails: patient.emails.map(({ address, own }) => ({ address, own })),
  };
}
