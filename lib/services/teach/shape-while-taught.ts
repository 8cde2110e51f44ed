import { isNewTab } from '@/lib/domain/teach/other-tabs';
import type { PanelShape } from '@/lib/domain/views/subject';
import type { CoreContext } from '../context';
import { sessionFor } from './other-tabs';

/** A panel that asks something stands open, however the site's panel is kept. */
export async function shapeWhileTaught(context: CoreContext, tabId: number, shape: PanelShape): Promise<PanelShape> {
  const session = await sessionFor(context, tabId);
  const isAsked = session && (session.tabId === tabId || isNewTab(session, tabId));
  return isAsked ? { ...shape, mode: 'column' } : shape;
}
