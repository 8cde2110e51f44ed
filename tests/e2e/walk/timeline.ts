/** Who stood somewhere from a moment on. */
export interface Moment {
  at: number;
  parts: string[];
}

/** What the panel showed; `born`: when its document came to be. */
export interface Display extends Moment {
  born: number;
}

/** Clocks of two processes are this far apart at most. */
const skewMs = 5;
/**
 * From a page that changes to a panel that has followed there are five messages between processes that share two
 * cores: so late may a name still come, and no later. A panel of another document is never late: what was gone before
 * it was born it cannot know.
 */
const latestMs = 400;

const isSame = (one: string[], other: string[]) => [...one].sort().join() === [...other].sort().join();
const isWithin = (inner: string[], outer: string[]) => inner.every((each) => outer.includes(each));

/** One tab: what its page showed and what our panel showed, moment by moment. */
export class Timeline {
  private readonly page: Moment[] = [{ at: 0, parts: [] }];
  private readonly panel: Display[] = [{ at: 0, parts: [], born: 0 }];
  private waiting: { parts: string[]; resolve: () => void } | null = null;
  /** Of the page: the moment that was shown last; an older one never comes back. */
  private from = 0;
  private checked = 0;
  displays = 0;

  notePage(moment: Moment): void {
    // Frames report on their own ways; the order is that of what happened.
    const after = this.page.findLastIndex(({ at }) => at <= moment.at);
    this.page.splice(after + 1, 0, moment);
    if (after + 1 <= this.from) this.from++;
    this.look();
  }

  notePanel(display: Display): void {
    this.panel.push(display);
    this.look();
  }

  private look(): void {
    if (this.waiting && this.isSettled(this.waiting.parts)) this.waiting.resolve();
  }

  private isSettled(parts: string[]): boolean {
    return isSame(this.page.at(-1)?.parts ?? [], parts) && isSame(this.panel.at(-1)?.parts ?? [], parts);
  }

  /** Page and panel both show exactly these, or an error says what they show. */
  settled(parts: string[], limitMs: number): Promise<void> {
    if (this.isSettled(parts)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${this.said()}, expected [${parts}]`)), limitMs);
      const done = () => {
        clearTimeout(late);
        this.waiting = null;
        resolve();
      };
      this.waiting = { parts, resolve: done };
    });
  }

  private said(): string {
    return `the page shows [${this.page.at(-1)?.parts}], the panel [${this.panel.at(-1)?.parts}]`;
  }

  /**
   * Every name the panel has shown since the last call stood on the page at that time or just before, in the page's
   * own order. Answers what was wrong.
   */
  wrongDisplays(): string[] {
    const wrong: string[] = [];
    for (const shown of this.panel.slice(this.checked)) {
      if (shown.parts.length === 0) continue;
      this.displays++;
      const index = this.page.findIndex((moment, at) => at >= this.from && this.fits(shown, moment, at));
      if (index < 0) wrong.push(`[${shown.parts}] at ${shown.at} by ${shown.born}, the page: ${this.recent()}`);
      else this.from = index;
    }
    this.checked = this.panel.length;
    return wrong;
  }

  private fits(shown: Display, { at, parts }: Moment, index: number): boolean {
    const end = this.page[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const earliest = Math.max(shown.born - skewMs, shown.at - latestMs);
    return at <= shown.at + skewMs && end >= earliest && isWithin(shown.parts, parts);
  }

  private recent(): string {
    return JSON.stringify(this.page.slice(Math.max(0, this.page.length - 8)));
  }
}
