import type { Patient } from '@/lib/domain/records/patient';
import type { Store } from '@/lib/storage/store';

/** A number that more people have is the practice's, an employer's or a filler: it makes no household. */
export const mostSharing = 8;

/** People of other households whom a number of this patient reaches as well, by blind index. */
export async function sharingNumber(store: Store, patient: Patient): Promise<Patient[]> {
  const numbers = patient.phones.filter((phone) => phone.wrongOn === undefined).map((phone) => phone.e164 ?? phone.raw);
  const found = await Promise.all(numbers.map((number) => store.lookup('phone', number)));
  const ids = new Set(found.filter((one) => one.length <= mostSharing + 1).flat());
  ids.delete(patient.id);
  if (ids.size === 0) return [];
  const others = await store.many('patients', [...ids]);
  return others.filter((one) => one.householdId !== patient.householdId);
}
