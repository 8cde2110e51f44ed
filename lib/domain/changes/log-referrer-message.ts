import { todayIn } from '@/lib/domain/due';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { ReferrerMessage } from '@/lib/domain/records/referrer';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

/**
 * A message with a referrer about a patient. It stands in the patient's history and settles nothing: no follow-up, no
 * cadence and no plan knows of it, since the patient was not spoken to.
 */
export function makeReferrerMessage(
  entry: ReferrerMessage,
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
  ref?: string,
): Made {
  const sheet = new Sheet(dossiers);
  const patient = sheet.get('patients', entry.patientId);
  if (!patient) return refuse('not-found', { table: 'patients' });
  if (entry.on > todayIn(tools.now, env.settings.zone)) return refuse('bad-state', { on: entry.on });
  const { direction, on, subject, referrerId } = entry;
  const contact: Contact = {
    id: tools.newId(),
    rev: 0,
    channel: 'email',
    direction,
    outcome: direction === 'in' ? 'replied' : 'sent',
    said: '',
    at: tools.now,
    on,
    byId: tools.byId,
    householdId: patient.householdId,
    message: { ...(ref !== undefined && { ref }), ...(subject !== undefined && { subject }) },
    referrerId,
    patientIds: [patient.id],
    planIds: [],
    followUpIds: [],
  };
  sheet.put('contacts', contact);
  const facts = { channel: contact.channel, direction, outcome: contact.outcome, patients: 1, referrers: 1 };
  return madeFrom(sheet, { verb: 'contact-logged', patientIds: [patient.id], facts, id: contact.id });
}
