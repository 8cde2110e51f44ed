import { todayIn } from '@/lib/domain/due';
import { speaksIn } from '@/lib/domain/teach/other-tabs';
import type { TeachSession } from '@/lib/domain/teach/session';
import { teachView } from '@/lib/domain/teach/view';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { CoreContext, OpenCore } from '../context';
import { sessionFor, standingIn } from './other-tabs';
import { asItStands } from './trial';

/** What the sidebar of a tab shows while it is taught; nothing otherwise. */
export async function shownTeaching(
  context: CoreContext,
  core: OpenCore,
  tabId: number,
): Promise<Pick<SubjectView, 'teach'>> {
  const session = await sessionFor(context, tabId);
  const standing = session && (await standingOf(context, core, session, tabId));
  return standing ? { teach: teachView(standing, todayIn(core.now, core.env.settings.zone)) } : {};
}

async function standingOf(context: CoreContext, core: OpenCore, session: TeachSession, tabId: number) {
  if (session.tabId === tabId) return asKept(session, await asItStands(context, session, core));
  const standing = await standingIn(context, session, tabId, core);
  return standing && speaksIn(standing, tabId) ? standing : undefined;
}

/** What was proved in passing is shown once it is kept: what the user answers is answered to that. */
function asKept(session: TeachSession, standing: TeachSession): TeachSession {
  const { proof } = session;
  return standing.phase === 'done' ? session : { ...standing, ...(proof && { proof }) };
}
