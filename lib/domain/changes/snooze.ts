import { todayIn } from '@/lib/domain/due';
import type { Due, Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { openFollowUp } from './open-follow-up';
import { Sheet } from './sheet';

/** Moves an open follow-up. Each time counts, the promise stays as it was made. */
export function makeSnooze(
  asked: { followUpId: Id; rev: number; due: Due },
  dossiers: Dossier[],
  _env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const found = openFollowUp(sheet, asked);
  if (found.kind === 'refused') return found;
  const { followUp } = found;
  const { due } = asked;
  if (due.on < todayIn(tools.now, due.zone)) return refuse('bad-state', { on: due.on });
  const snoozes = followUp.snoozes + 1;
  sheet.put('followUps', { ...followUp, due, snoozes });
  return madeFrom(sheet, {
    verb: 'follow-up-snoozed',
    patientIds: followUp.patientIds,
    facts: { kind: followUp.kind, on: due.on, snoozes },
    id: followUp.id,
  });
}
