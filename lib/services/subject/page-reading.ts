import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { FrameReading } from '@/lib/domain/records/claim';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { type FrameFacts, frameFacts } from '../recipes/frame-facts';
import { hearOfficeTrial } from '../recipes/hear-office-trial';
import { hearTrial } from '../teach/believe';
import type { FrameState } from './join-frames';
import { dropGone } from './look-again';
import { countOutcome } from './page-outcome';
import { noteRecipe, siteOf } from './site-prefs';
import { claimsOf, keepClaims, noteOwn, type TabClaims, tabMemory } from './tab-memory';
import { inTabOrder } from './tab-order';

type Taken = 'refused' | 'nothing-new' | 'new-page' | 'new';

/** A frame says whom it shows. Content scripts get no patient data back. */
export async function pageReading(context: CoreContext, data: FrameReading, sender: PageSender): Promise<Answer<null>> {
  const taken = await inTabOrder(context, sender, () => take(context, data, sender));
  if (taken === 'refused') return { ok: false, error: 'not-allowed' };
  await hearTrial(context, sender.tabId);
  await hearOfficeTrial(context, sender.tabId);
  // A new page lost the frames it already has; otherwise only frames that show somebody can be stale.
  if (taken === 'new-page') await context.tabs.send(sender.tabId, undefined, { do: 'read-again' });
  if (taken === 'new') await dropGone(context, sender.tabId, sender.frameId);
  return answered(context, null);
}

async function take(context: CoreContext, said: FrameReading, sender: PageSender): Promise<Taken> {
  const site = await siteOf(context, sender.origin);
  if (!site?.enabled) return 'refused';
  const facts = await frameFacts(context, sender.origin, said.recipeId);
  const data = facts ? said : wordless(said);
  const memory = await tabMemory(context);
  const claims = claimsOf(memory, sender.tabId);
  const before = claims.frames.find(({ frameId }) => frameId === sender.frameId);
  if (before?.documentId === sender.documentId && data.seq <= before.reading.seq) return 'nothing-new';
  // Whatever frames spoke before a new top document may belong to the one that left.
  const isNewPage = sender.frameId === 0 && before?.documentId !== sender.documentId;
  if (isNewPage) claims.frames = [];
  put(claims, data, sender, facts ?? unknown);
  if (facts) await countOutcome(context, memory, data, facts, sender);
  const { ownEmail } = data.fields;
  if (ownEmail !== undefined && facts?.kind === 'mail' && facts.trust !== 'guess')
    noteOwn(memory, sender.origin, ownEmail);
  if (before && !isNewPage && isSame(before, data, facts ?? unknown)) return 'nothing-new';
  await keepClaims(context, memory);
  if (facts && facts.trust !== 'guess') await noteRecipe(context, site, data.recipeId);
  context.changed(['subject'], sender.tabId);
  return isNewPage ? 'new-page' : 'new';
}

/** A page that nobody has taught speaks too: what its frames say counts from then on. */
const unknown: FrameFacts = { kind: 'practice', trust: 'guess', trial: false, names: [] };

/** Read by a recipe that is gone, or by none. */
function wordless(reading: FrameReading): FrameReading {
  return { ...reading, viewId: null, state: 'no-view', fields: {}, expected: false };
}

function put(claims: TabClaims, reading: FrameReading, sender: PageSender, facts: FrameFacts): void {
  const { frameId, documentId, origin } = sender;
  const before = claims.frames.find((frame) => frame.frameId === frameId);
  // Said again is not said newly.
  const order = before && isSame(before, reading, facts) ? before.order : ++claims.order;
  const state: FrameState = { frameId, documentId, origin, reading, facts, order };
  claims.frames = [...claims.frames.filter((frame) => frame.frameId !== frameId), state];
}

function isSame(before: FrameState, reading: FrameReading, facts: FrameFacts): boolean {
  const said = { ...before.reading, seq: 0 };
  return JSON.stringify([said, before.facts]) === JSON.stringify([{ ...reading, seq: 0 }, facts]);
}
