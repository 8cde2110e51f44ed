import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { Settings, TeamMember } from '@/lib/domain/records/practice';
import { type CoreContext, whileOpen } from '../context';

export function settings(
  context: CoreContext,
): Promise<Answer<{ settings: Settings; members: TeamMember[]; meId: Id }>> {
  return whileOpen(context, async ({ store, memberId, env }) => ({
    ok: true,
    seq: store.seq(),
    value: { settings: env.settings, members: await store.all('members'), meId: memberId },
  }));
}
