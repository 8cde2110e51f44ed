import type { OtherTabs, TeachSession } from './session';

const waiting: readonly TeachSession['phase'][] = ['other', 'check', 'blank', 'empty'];
const mostGiven = 50;

/** A trial that other tabs of the site read by as well. */
export function isWaiting({ phase, trialId }: TeachSession): boolean {
  return trialId !== undefined && waiting.includes(phase);
}

/** Whether a tab other than the one that was taught in reads by the trial. */
export function readsAlong(session: TeachSession, tabId: number): boolean {
  return isWaiting(session) && session.tabId !== tabId && !session.others?.leave.includes(tabId);
}

/** It was opened since the trial began. */
export function isNewTab({ others }: TeachSession, tabId: number): boolean {
  return others !== undefined && !others.before.includes(tabId);
}

/** A document of another tab reads by the trial from now on. */
export function givenTo(session: TeachSession, one: OtherTabs['given'][number]): TeachSession {
  const { before = [], leave = [], given = [] } = session.others ?? {};
  const rest = given.filter(({ tabId }) => tabId !== one.tabId);
  return { ...session, others: { before, leave, given: [...rest.slice(1 - mostGiven), one] } };
}

/** What a document said before it was given the trial says nothing of it. */
export function hasReadAlong(
  { others }: TeachSession,
  tabId: number,
  top: { documentId: string; seq: number },
): boolean {
  const given = others?.given.find((one) => one.tabId === tabId);
  return given !== undefined && given.documentId === top.documentId && top.seq > given.seq;
}

/** The session goes on in another tab; the one it leaves was there before. */
export function movedTo(session: TeachSession, tabId: number): TeachSession {
  if (session.tabId === tabId) return session;
  const { before = [], leave = [], given = [] } = session.others ?? {};
  return { ...session, tabId, others: { before: [...before, session.tabId, tabId], leave, given } };
}

/**
 * Whether the panel of another tab speaks of the trial: wherever there is something to say about its page, and in
 * every tab that was opened for the next patient.
 */
export function speaksIn(standing: TeachSession, tabId: number): boolean {
  const { phase, second } = standing;
  return (
    phase === 'check' || phase === 'empty' || (phase === 'blank' && second !== undefined) || isNewTab(standing, tabId)
  );
}
