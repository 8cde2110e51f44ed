/** Why a click in a framed page was not believed. */
export type GuardVerdict = 'ok' | 'covered' | 'early' | 'unable';

/** How long the whole frame must have been seen, and the pointer inside it, before a click counts. */
const seenFor = 500;
const insideFor = 250;

/** Against a page that hides, moves or uncovers the frame under the pointer. Times are of `performance.now()`. */
export class ClickGuard {
  private isSeen = false;
  private isWhole = false;
  private seenSince: number | null = null;
  private insideSince: number | null = null;

  /** `able`: this browser can tell whether a frame is really seen. */
  private readonly able: boolean;

  constructor(able: boolean) {
    this.able = able;
  }

  /** Nothing covers, fades or transforms what of the frame is in view. */
  seen(visible: boolean, now: number): void {
    this.isSeen = visible;
    this.note(now);
  }

  /** The frame is in view, and not only a strip of it that a page left for a lure. */
  whole(inView: boolean, now: number): void {
    this.isWhole = inView;
    this.note(now);
  }

  private note(now: number): void {
    if (!this.isSeen || !this.isWhole) this.seenSince = null;
    else this.seenSince ??= now;
  }

  pointer(inside: boolean, now: number): void {
    if (!inside) this.insideSince = null;
    else this.insideSince ??= now;
  }

  judge(by: 'pointer' | 'keyboard', now: number): GuardVerdict {
    if (!this.able) return 'unable';
    if (this.seenSince === null) return 'covered';
    if (now - this.seenSince < seenFor) return 'early';
    if (by === 'keyboard') return 'ok';
    if (this.insideSince === null || now - this.insideSince < insideFor) return 'early';
    return 'ok';
  }
}
