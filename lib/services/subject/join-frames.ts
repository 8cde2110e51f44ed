import { sameNameText } from '@/lib/domain/identity-names';
import { cleanText, imitatesAddress, isAddressOf, sameAddress } from '@/lib/domain/identity-text';
import type { Claim, FrameReading, TabSubject } from '@/lib/domain/records/claim';
import type { FrameFacts } from '../recipes/frame-facts';
import { completeFrames } from './complete-frames';
import { threadOf } from './thread';

/** The last reading of one frame's present document. */
export interface FrameState {
  frameId: number;
  documentId: string;
  origin: string;
  reading: FrameReading;
  /** Of the recipe, as they were when the reading was taken. */
  facts: FrameFacts;
  /** Counts readings of the tab: the higher one is newer, whichever frame it came from. */
  order: number;
}

/**
 * All frames of a tab as one subject: the newest find of a visible frame, unless frames disagree. `own`: mailboxes
 * that were seen on this site.
 */
export function joinFrames(frames: readonly FrameState[], own: readonly string[] = []): TabSubject {
  const shown = frames.filter(({ reading }) => reading.visible).sort((a, b) => b.order - a.order);
  const seen = withoutGuesses(completeFrames(shown.map(believed)));
  if (isRuledOut(shown.map(believed))) return { kind: 'nobody', why: shown.some(isSlow) ? 'slow' : 'none' };
  if (seen.some(({ reading }) => reading.state === 'ambiguous')) {
    return { kind: 'two-people', claims: foundIn(seen).map(claimOf) };
  }
  const found = foundIn(seen);
  const [newest] = found;
  if (!newest) return { kind: 'nobody', why: whyNobody(seen) };
  const claims = found.map(claimOf);
  if (disagree(claims)) return isGuess(newest) ? { kind: 'nobody', why: 'none' } : { kind: 'two-people', claims };
  return subjectOf(newest, claims, [...own, ...ownAddresses(shown.map(believed))]);
}

/** A recipe on trial says nothing yet, and a guess between two people is none. */
function believed(frame: FrameState): FrameState {
  const { reading, facts } = frame;
  if (facts.trial) return { ...frame, reading: { ...reading, viewId: null, state: 'no-view', fields: {} } };
  if (isGuess(frame) && reading.state === 'ambiguous') return { ...frame, reading: { ...reading, state: 'none' } };
  return frame;
}

/** Where somebody is recognised nothing is guessed. */
function withoutGuesses(seen: FrameState[]): FrameState[] {
  const isKnown = seen.some((frame) => !isGuess(frame) && ['found', 'ambiguous'].includes(frame.reading.state));
  return isKnown ? seen.filter((frame) => !isGuess(frame)) : seen;
}

function isSlow({ reading }: FrameState): boolean {
  return reading.state === 'slow';
}

function isGuess({ facts }: FrameState): boolean {
  return facts.trust === 'guess';
}

function whyNobody(seen: readonly FrameState[]): 'slow' | 'hint' | 'none' | 'no-view' {
  if (seen.some(isSlow)) return 'slow';
  if (seen.some(({ facts }) => facts.trust === 'hint')) return 'hint';
  return seen.some(hasView) ? 'none' : 'no-view';
}

/**
 * Until the top frame has spoken, whatever an inner frame holds may belong to the page before. In a practice system
 * it speaks for the tab: while it says nobody, an inner frame may hold the patient before. Where the frames say it
 * only together, or the top page was only guessed at, it does not.
 */
function isRuledOut(shown: readonly FrameState[]): boolean {
  const top = shown.find(({ frameId }) => frameId === 0);
  if (top) return (top.reading.state === 'none' || isSlow(top)) && speaksForAll(top);
  return shown.length > 0;
}

function speaksForAll({ facts }: FrameState): boolean {
  const isOwn = facts.trust !== 'guess' && facts.trust !== 'hint' && !facts.together;
  return isOwn && facts.kind === 'practice';
}

function foundIn(seen: FrameState[]): FrameState[] {
  return seen.filter(({ reading }) => reading.state === 'found');
}

function hasView({ reading }: FrameState): boolean {
  return reading.viewId !== null;
}

function claimOf({ reading, origin, facts }: FrameState): Claim {
  const { fields, recipeId } = reading;
  const name = fields.fullName ?? joined(fields.firstName, fields.lastName) ?? fields.displayName;
  const values = {
    name: clean(name),
    bornOn: fields.bornOn,
    chart: clean(fields.chart),
    phone: fields.phone,
    email: fields.email,
    subject: clean(fields.subject),
    fromEmail: fields.fromEmail,
    sentAt: fields.sentAt,
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const guess = facts.trust === 'guess' ? { guess: true as const } : {};
  const claim = { recipeId, kind: facts.kind, origin, thread: '', ...given, ...guess };
  return { ...claim, thread: threadOf(claim, reading.route) };
}

/** Two frames contradict each other; a field that only one of them has is no contradiction. */
function disagree(claims: readonly Claim[]): boolean {
  return claims.some((one, index) => claims.slice(index + 1).some((other) => contradicts(one, other)));
}

function contradicts(one: Claim, other: Claim): boolean {
  if (one.origin !== other.origin || (one.recipeId !== other.recipeId && !haveInCommon(one, other))) return true;
  if (one.chart !== undefined && other.chart !== undefined && one.chart !== other.chart) return true;
  if (one.bornOn !== undefined && other.bornOn !== undefined && one.bornOn !== other.bornOn) return true;
  if (one.kind === 'mail' && one.email !== undefined && other.email !== undefined) {
    if (!sameAddress(one.email, other.email)) return true;
  }
  return one.name !== undefined && other.name !== undefined && !sameNameText(one.name, other.name);
}

/** Two recipes on one page, such as the office's own beside a bundled one, must name the same person. */
function haveInCommon(one: Claim, other: Claim): boolean {
  if (one.kind !== other.kind) return false;
  if (one.chart !== undefined && one.chart === other.chart) return true;
  return one.name !== undefined && other.name !== undefined && sameNameText(one.name, other.name);
}

function subjectOf(newest: FrameState, claims: Claim[], own: readonly string[]): TabSubject {
  const { fields } = newest.reading;
  const [claim, ...others] = claims;
  if (!claim) return { kind: 'nobody', why: 'none' };
  if (fields.bulk !== undefined) return { kind: 'nobody', why: fields.bulk === 'list' ? 'list' : 'bulk' };
  if (claim.kind === 'mail' && claim.email !== undefined) {
    if (isAddressOf(claim.email, own)) return { kind: 'nobody', why: 'own-office' };
    if (fields.displayName !== undefined && imitatesAddress(fields.displayName, claim.email)) {
      return { kind: 'nobody', why: 'spoofed' };
    }
    return { kind: 'claim', claim: withoutAddressName(claim) };
  }
  return { kind: 'claim', claim: others.reduce(completed, claim) };
}

/** What another frame knows more of the same chart; without a chart number two frames are never mixed. */
function completed(claim: Claim, other: Claim): Claim {
  return claim.chart !== undefined && claim.chart === other.chart ? { ...other, ...claim } : claim;
}

/** An address shown in place of a name is no name. */
function withoutAddressName(claim: Claim): Claim {
  if (!claim.name?.includes('@')) return claim;
  const { name: _, ...rest } = claim;
  return rest;
}

function ownAddresses(frames: readonly FrameState[]): string[] {
  return frames.flatMap(({ reading }) => reading.fields.ownEmail ?? []);
}

function joined(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined && last === undefined ? undefined : [first, last].filter(Boolean).join(' ');
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text) || undefined;
}
