import type { Answer } from '@/lib/domain/answer';
import { patientCard as buildCard } from '@/lib/domain/build/patient-card';
import { callsIn } from '@/lib/domain/call-caps';
import { calleeOf } from '@/lib/domain/callee';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { isWithPatient } from '@/lib/domain/with-patient';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { answered } from './answered';
import { memberNames } from './member-names';
import { sharingNumber } from './sharing-number';

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
  const [[dossier], household, names, contacts, lastContact, drafts, sharing] = await Promise.all([
    store.dossiers([patient.householdId]),
    store.get('households', patient.householdId),
    memberNames(store),
    store.countContacts(patientId),
    lastContactOf(core, patientId),
    store.all('drafts'),
    sharingNumber(store, patient),
  ]);
  if (!dossier) return null;
  const callsElsewhere = await callsOnSameTelephone(core, patient, dossier, sharing);
  return buildCard(
    dossier,
    patientId,
    { ...env, callsElsewhere },
    {
      label: household?.label ?? '',
      memberNames: names,
      contacts,
      lastContact,
      drafts,
      sharing,
    },
  );
}

/** Where somebody else's telephone rings for them, it is that one that others may share. */
async function callsOnSameTelephone({ store }: OpenCore, patient: Patient, dossier: Dossier, sharing: Patient[]) {
  const callee = calleeOf(patient, dossier);
  const isOwn = callee.kind !== 'call' || callee.person.id === patient.id;
  const others = isOwn ? sharing : await sharingNumber(store, callee.person);
  const households = [...new Set(others.map((one) => one.householdId))];
  return households.length === 0 ? [] : callsIn(await store.dossiers(households));
}

const referrersBetween = 50;

/** The last one with the patient; nearly always the last of all. */
async function lastContactOf({ store }: OpenCore, patientId: Id): Promise<Contact | null> {
  const [last] = await store.contactsOf(patientId, 1);
  if (!last || isWithPatient(last)) return last ?? null;
  return (await store.contactsOf(patientId, referrersBetween)).find(isWithPatient) ?? null;
}
