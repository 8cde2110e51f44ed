import type { Id } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';

/** Two letters of the person to call; null while the vault is closed. */
export async function initialsFor(context: CoreContext, followUpId: Id): Promise<string | null> {
  const open = await context.vault.open();
  const followUp = await open?.store.get('followUps', followUpId);
  const [patientId] = followUp?.patientIds ?? [];
  const patient = patientId === undefined ? undefined : await open?.store.get('patients', patientId);
  if (!patient) return null;
  return [patient.name.first, patient.name.last].map((part) => [...part.trim()][0] ?? '').join('') || null;
}
