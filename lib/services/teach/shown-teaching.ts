import { todayIn } from '@/lib/domain/due';
import { teachView } from '@/lib/domain/teach/view';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { CoreContext, OpenCore } from '../context';
import { teachingIn } from './teach-memory';
import { asItStands } from './trial';

/** What the sidebar of a tab shows while it is taught; nothing otherwise. */
export async function shownTeaching(
  context: CoreContext,
  { now, env }: OpenCore,
  tabId: number,
): Promise<Pick<SubjectView, 'teach'>> {
  const session = await teachingIn(context, tabId);
  if (!session) return {};
  const today = todayIn(now, env.settings.zone);
  return { teach: teachView(await asItStands(context, session, today), today) };
}
