import type { Answer, Saved } from '@/lib/domain/answer';
import { makeMemberName } from '@/lib/domain/changes/edit-settings';
import type { Id } from '@/lib/domain/records/base';
import { commitMade } from '../commands/commit-made';
import { type CoreContext, whileOpen } from '../context';

export function renameMember(
  context: CoreContext,
  data: { memberId: Id; rev: number; name: string },
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const member = await core.store.get('members', data.memberId);
    if (!member) return { ok: false, error: 'not-found', facts: { table: 'members' } };
    const tools = { newId: context.newId, byId: core.memberId, now: core.now };
    return commitMade(context, core, makeMemberName(data, member, core.env, tools));
  });
}
