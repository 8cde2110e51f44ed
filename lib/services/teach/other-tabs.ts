import type { PageSender } from '@/lib/domain/page';
import {
  givenTo,
  hasReadAlong,
  isNewTab,
  isWaiting,
  movedTo,
  readsAlong,
  speaksIn,
} from '@/lib/domain/teach/other-tabs';
import type { OtherTabs, TeachSession } from '@/lib/domain/teach/session';
import type { CoreContext, OpenCore } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { inTabOrder } from '../subject/tab-order';
import { unfold } from './page-side';
import { allTeaching, changeTeaching, exchangeTeaching, teachingIn } from './teach-memory';
import { asItStands } from './trial';

/** What a tab is taught: in it, or in another tab of its site whose trial it reads by. */
export async function sessionFor(context: CoreContext, tabId: number): Promise<TeachSession | undefined> {
  return (await teachingIn(context, tabId)) ?? (await sessionElsewhere(context, tabId));
}

export async function sessionElsewhere(
  context: Pick<CoreContext, 'session'>,
  tabId: number,
  at?: string,
): Promise<TeachSession | undefined> {
  const { panels, claims } = await tabMemory(context);
  const top = claims.get(tabId)?.frames.find(({ frameId }) => frameId === 0);
  const origin = at ?? panels.get(tabId)?.origin ?? top?.origin;
  return (await allTeaching(context)).find((one) => one.origin === origin && readsAlong(one, tabId));
}

/** The tabs of a site as a trial begins: those that show somebody are left alone, whoever works there. */
export async function otherTabs(context: CoreContext, { tabId, origin }: TeachSession): Promise<OtherTabs> {
  const { panels, claims } = await tabMemory(context);
  const before = [...panels].filter(([id, panel]) => id !== tabId && panel.origin === origin).map(([id]) => id);
  const leave = before.filter((id) =>
    claims.get(id)?.frames.some(({ reading, facts }) => {
      const isKnown = facts.trust !== 'guess' && facts.trust !== 'hint' && !facts.trial;
      return reading.visible && isKnown && (reading.state === 'found' || reading.state === 'ambiguous');
    }),
  );
  return { before, leave, given: [] };
}

/** A document of another tab asks what it may be read by: by the trial as well. */
export async function giveTrial(context: CoreContext, sender: PageSender): Promise<TeachSession | undefined> {
  const { tabId, frameId, documentId, origin } = sender;
  const session = await sessionElsewhere(context, tabId, origin);
  if (!session || frameId !== 0) return session;
  // Behind the goodbye that went out before the question.
  await inTabOrder(context, sender, async () => {
    const top = (await tabMemory(context)).claims.get(tabId)?.frames.find((frame) => frame.frameId === 0);
    const seq = top?.documentId === documentId ? top.reading.seq : -1;
    await changeTeaching(context, session.tabId, (now) => now && givenTo(now, { tabId, documentId, seq }));
  });
  return session;
}

/** What another tab makes of the trial, once it has read by it: null where it has nothing to say. */
export async function standingIn(
  context: CoreContext,
  session: TeachSession,
  tabId: number,
  core: Pick<OpenCore, 'now' | 'env'>,
): Promise<TeachSession | null> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  const top = frames.find(({ frameId }) => frameId === 0);
  const said = top && { documentId: top.documentId, seq: top.reading.seq };
  if (!said || !hasReadAlong(session, tabId, said)) return null;
  return asItStands(context, { ...session, tabId }, core);
}

/**
 * The page of another tab spoke: a patient in a new window takes the session along, a list there proves what it proves.
 * `kept`: nobody changed the session meanwhile; otherwise nothing of it is kept, and the page must be heard again.
 */
export async function hearAlong(
  context: CoreContext,
  session: TeachSession,
  tabId: number,
  core: OpenCore,
): Promise<{ standing: TeachSession; kept: boolean } | null> {
  const standing = await standingIn(context, session, tabId, core);
  if (!standing) return null;
  const kept = await exchangeTeaching(context, session, keptOf(session, standing));
  if (!kept) return { standing, kept };
  if (speaksIn(standing, tabId)) await unfold(context, tabId);
  for (const one of [tabId, session.tabId]) context.changed(['subject'], one);
  return { standing, kept };
}

function keptOf(session: TeachSession, standing: TeachSession): TeachSession {
  if (standing.phase === 'done') return standing;
  const isHere = standing.phase === 'check' && isNewTab(session, standing.tabId);
  return isHere ? movedHere(session, standing) : withProof(session, standing);
}

function movedHere(session: TeachSession, standing: TeachSession): TeachSession {
  const { others } = movedTo(session, standing.tabId);
  return { ...standing, ...(others && { others }) };
}

function withProof(session: TeachSession, { proof }: TeachSession): TeachSession {
  return proof && proof !== session.proof ? { ...session, proof } : session;
}

/** Who answers in another tab goes on there. */
export async function comeTo(context: CoreContext, session: TeachSession, tabId: number): Promise<TeachSession> {
  if (session.tabId === tabId || !isWaiting(session)) return session;
  const moved = movedTo(session, tabId);
  await exchangeTeaching(context, session, moved);
  context.changed(['subject'], session.tabId);
  return moved;
}
