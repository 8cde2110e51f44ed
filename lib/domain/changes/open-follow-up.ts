import type { Id } from '@/lib/domain/records/base';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import { type RefusedChange, refuse } from './made';
import type { Sheet } from './sheet';

/** The follow-up that a screen saw, still open and unchanged, or why not. */
export function openFollowUp(
  sheet: Sheet,
  { followUpId, rev }: { followUpId: Id; rev: number },
): { kind: 'open'; followUp: FollowUp } | RefusedChange {
  const followUp = sheet.get('followUps', followUpId);
  if (!followUp) return refuse('not-found', { table: 'followUps' });
  if (followUp.rev !== rev) return refuse('conflict', { table: 'followUps', id: followUpId });
  return followUp.state === 'open' ? { kind: 'open', followUp } : refuse('bad-state', { state: followUp.state });
}
