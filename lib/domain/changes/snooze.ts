import { todayIn } from '@/lib/domain/due';
import type { Due, Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

/** Moves an open follow-up. Each time counts, the promise stays as it was made. */
export function makeSnooze(
  { followUpId, rev, due }: { followUpId: Id; rev: number; due: Due },
  dossiers: Dossier[],
  _env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const followUp = sheet.get('followUps', followUpId);
  if (!followUp) return refuse('not-found', { table: 'followUps' });
  if (followUp.rev !== rev) return refuse('conflict', { table: 'followUps', id: followUpId });
  if (followUp.state !== 'open') return refuse('bad-state', { state: followUp.state });
  if (due.on < todayIn(tools.now, due.zone)) return refuse('bad-state', { on: due.on });
  const snoozes = followUp.snoozes + 1;
  sheet.put('followUps', { ...followUp, due, snoozes });
  return madeFrom(sheet, {
    verb: 'follow-up-snoozed',
    patientIds: followUp.patientIds,
    facts: { kind: followUp.kind, on: due.on, snoozes },
    id: followUpId,
  });
}
