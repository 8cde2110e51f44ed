import { todayIn } from '@/lib/domain/due';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { openFollowUp } from './open-follow-up';
import { Sheet } from './sheet';
import { stepsMissing } from './steps-missing';

/** Ticks a follow-up off. Refused with `step-missing` while it is the only next step of an open plan. */
export function makeFollowUpClosed(
  asked: { followUpId: Id; rev: number },
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const found = openFollowUp(sheet, asked);
  if (found.kind === 'refused') return found;
  const { followUp } = found;
  sheet.put('followUps', { ...followUp, state: 'done', closedOn: todayIn(tools.now, env.settings.zone) });
  const missing = stepsMissing(sheet, followUp.planIds, env);
  if (missing.length > 0) return refuse('step-missing', { planIds: missing.length });
  return madeFrom(sheet, {
    verb: 'follow-up-done',
    patientIds: followUp.patientIds,
    facts: { kind: followUp.kind, on: followUp.due.on },
    id: followUp.id,
  });
}
