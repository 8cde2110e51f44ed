import type { ContactEntry } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import { type AppliedContact, applyContact } from './apply-contact';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';
import { stepsMissing } from './steps-missing';

/**
 * Logs one contact: closes the follow-ups it names, takes decisions and a blocker, opens what comes next. Refused with
 * `step-missing` while an open plan it touched would be adrift. The draft it came from is not in a dossier: the caller's.
 */
export function makeContact(
  entry: ContactEntry,
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
  messageRef?: string,
): Made {
  const sheet = new Sheet(dossiers);
  const applied = applyContact(sheet, entry, env, tools, messageRef);
  if (!('contact' in applied)) return applied;
  const missing = stepsMissing(sheet, applied.planIds, env);
  if (missing.length > 0) return refuse('step-missing', { planIds: missing.length });
  return madeFrom(sheet, {
    verb: 'contact-logged',
    patientIds: [...applied.contact.patientIds, ...entry.steps.map((step) => step.patientId)],
    facts: factsOf(entry, applied),
    id: applied.contact.id,
  });
}

function factsOf(entry: ContactEntry, { contact, closedFollowUps, planIds }: AppliedContact) {
  return {
    channel: contact.channel,
    direction: contact.direction,
    outcome: contact.outcome,
    patients: contact.patientIds.length,
    plans: planIds.length,
    followUps: closedFollowUps.length,
    decisions: entry.decisions.length,
    steps: entry.steps.length,
    ...(contact.minutes !== undefined && { minutes: contact.minutes }),
  };
}
