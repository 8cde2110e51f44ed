import type { Answer, Saved } from '@/lib/domain/answer';
import { makeSettings, type SettingsPatch } from '@/lib/domain/changes/edit-settings';
import { commitMade } from '../commands/commit-made';
import { type CoreContext, whileOpen } from '../context';
import { watchFor } from '../session/watch';

export function saveSettings(
  context: CoreContext,
  data: { rev: number; patch: SettingsPatch },
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const tools = { newId: context.newId, byId: core.memberId, now: core.now };
    const answer = await commitMade(context, core, makeSettings(data, core.env.settings, core.env, tools));
    const saved = answer.ok ? await core.store.get('settings', 'settings') : undefined;
    if (saved) await watchFor(context, saved);
    return answer;
  });
}
