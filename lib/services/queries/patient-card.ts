import type { Answer } from '@/lib/domain/answer';
import { patientCard as buildCard } from '@/lib/domain/build/patient-card';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { answered } from './answered';
import { memberNames } from './member-names';

/** Everything the sidebar and the patient's page show first. */
export function patientCard(context: CoreContext, data: { patientId: Id }): Promise<Answer<PatientCard>> {
  return whileOpen(context, async (core) => {
    const seq = core.store.seq();
    const card = await readCard(core, data.patientId);
    return card ? answered(seq, card) : { ok: false, error: 'not-found', facts: { patientId: data.patientId } };
  });
}

/** For other services that show a linked patient. Null when there is no such patient. */
export async function readCard(core: OpenCore, patientId: Id): Promise<PatientCard | null> {
  const { store, env } = core;
  const patient = await store.get('patients', patientId);
  if (!patient || patient.deletedAt !== undefined) return null;
  const [[dossier], household, names, contacts, [lastContact], drafts] = await Promise.all([
    store.dossiers([patient.householdId]),
    store.get('households', patient.householdId),
    memberNames(store),
    store.countContacts(patientId),
    store.contactsOf(patientId, 1),
    store.all('drafts'),
  ]);
  if (!dossier) return null;
  return buildCard(dossier, patientId, env, {
    label: household?.label ?? '',
    memberNames: names,
    contacts,
    lastContact: lastContact ?? null,
    drafts,
  });
}
