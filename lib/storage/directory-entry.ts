import type { Patient } from '@/lib/domain/records/patient';
import type { DirectoryEntry } from './store';

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
    phones: patient.phones.map((phone) => ({
      digits: (phone.e164 ?? phone.raw).replace(/\D/g, ''),
      shown: phone.shown,
      own: phone.own,
    })),
    emails: patient.emails.map(({ address, own }) => ({ address, own })),
  };
}
