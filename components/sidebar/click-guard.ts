/** Why a click in a framed page was not believed. */
export type GuardVerdict = 'ok' | 'covered' | 'small' | 'early' | 'unable';

/** What must all be true of the frame before anything in it counts. */
const standings = [
  /** Nothing covers, fades or transforms what of the frame is in view. */
  'clear',
  /** The frame is in view, and not only a strip of it that a page left for a lure. */
  'whole',
  /** It is drawn large enough to be read. */
  'legible',
] as const;
type Standing = (typeof standings)[number];

/** How long the whole frame must have been seen before anything counts, and the pointer inside it before a click does. */
const seenFor = 500;
const insideFor = 250;
/** A frame that is found clear at once was so before; the eye still has to have seen it while it was watched. */
const atOnce = 150;
const watchedFor = 150;

/** Against a page that hides, moves, shrinks or uncovers the frame under the pointer. Times are of `performance.now()`. */
export class ClickGuard {
  private readonly standing = new Set<Standing>();
  private seenSince: number | null = null;
  private insideSince: number | null = null;
  private watchedSince: number | null = null;
  private clearSince: number | null = null;

  /** `able`: this browser can tell whether a frame is really seen. */
  private readonly able: boolean;

  constructor(able: boolean) {
    this.able = able;
  }

  note(what: Standing, holds: boolean, now: number): void {
    if (holds) this.standing.add(what);
    else this.standing.delete(what);
    if (this.standing.size < standings.length) this.seenSince = null;
    else this.seenSince ??= now;
    if (what !== 'clear') return;
    if (holds) this.clearSince ??= now;
    else this.clearSince = null;
  }

  /** The browser is asked without pause from now on, or, null, only now and then. */
  watched(since: number | null): void {
    this.watchedSince = since;
    this.clearSince = null;
  }

  pointer(inside: boolean, now: number): void {
    if (!inside) this.insideSince = null;
    else this.insideSince ??= now;
  }

  judge(by: 'pointer' | 'keyboard', now: number): GuardVerdict {
    if (!this.able) return 'unable';
    if (this.seenSince === null) return this.standing.has('legible') ? 'covered' : 'small';
    if (now - this.seenSince < seenFor) return 'early';
    if (by === 'keyboard') return 'ok';
    if (this.insideSince === null || now - this.insideSince < insideFor) return 'early';
    return this.wasWatched(now) ? 'ok' : 'early';
  }

  /** A pointer comes wherever a page has led it: what was seen by a glance before it came is not enough. */
  private wasWatched(now: number): boolean {
    if (this.watchedSince === null || this.clearSince === null) return false;
    const wasAtOnce = this.clearSince - this.watchedSince <= atOnce;
    return now - this.clearSince >= (wasAtOnce ? watchedFor : seenFor);
  }
}
