import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Site } from '@/lib/domain/records/practice';
import type { PanelShape } from '@/lib/domain/views/subject';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { shapeWhileTaught } from '../teach/shape-while-taught';
import { siteOf } from './site-prefs';
import { keepClaims, keepPanels, tabMemory } from './tab-memory';
import { inTabOrder } from './tab-order';
import { topDocumentOf } from './tab-subject';

/** Below this width a page has no room for a column beside it. */
const columnFrom = 1_600;
export const usualWidth = 340;

interface Introduction {
  route: string;
  coep: boolean;
  pageWidth: number;
}

interface Hello {
  mount: ({ token: string } & PanelShape) | null;
}

/** A page of a site that is switched on may mount our frame, with a token that works once. */
export function pageHello(context: CoreContext, data: Introduction, sender: PageSender): Promise<Answer<Hello>> {
  return inTabOrder(context, sender, () => mountIn(context, data, sender));
}

async function mountIn(context: CoreContext, data: Introduction, sender: PageSender): Promise<Answer<Hello>> {
  const site = await siteOf(context, sender.origin);
  if (sender.frameId !== 0 || !site?.enabled) return answered(context, { mount: null });
  const shape = shapeFor(site, data.pageWidth);
  const token = crypto.randomUUID();
  const memory = await tabMemory(context);
  const { origin, documentId } = sender;
  memory.panels.set(sender.tabId, {
    origin,
    documentId,
    shape,
    isolated: data.coep,
    ...(data.coep ? {} : { token }),
  });
  await keepPanels(context, memory);
  // What the page before said must not be shown beside this one, whether its goodbye arrived or not.
  const claims = memory.claims.get(sender.tabId);
  if (claims && topDocumentOf(claims.frames) !== documentId) {
    claims.frames = [];
    await keepClaims(context, memory);
  }
  context.changed(['subject'], sender.tabId);
  const mount = data.coep ? null : { token, ...(await shapeWhileTaught(context, sender.tabId, shape)) };
  return answered(context, { mount });
}

function shapeFor(site: Site, pageWidth: number): PanelShape {
  return {
    mode: site.panel ?? (pageWidth < columnFrom ? 'rail' : 'column'),
    width: site.width ?? usualWidth,
  };
}
