/** Who stood somewhere from a moment on. */
export interface Moment {
  at: number;
  parts: string[];
}

/** Clocks of two processes are this far apart at most. */
const skewMs = 5;

const isSame = (one: string[], other: string[]) => [...one].sort().join() === [...other].sort().join();
const isWithin = (inner: string[], outer: string[]) => inner.every((each) => outer.includes(each));

/** One tab: what its page showed and what our panel showed, moment by moment. */
export class Timeline {
  private readonly page: Moment[] = [{ at: 0, parts: [] }];
  private readonly panel: Moment[] = [{ at: 0, parts: [] }];
  private waiting: { parts: string[]; resolve: () => void } | null = null;
  /** Of the page: nothing before this can be shown any more. */
  private floor = 0;
  private checked = 0;
  displays = 0;

  note(kind: 'page' | 'panel', moment: Moment): void {
    this[kind].push(moment);
    if (this.waiting && this.isSettled(this.waiting.parts)) this.waiting.resolve();
  }

  isSettled(parts: string[]): boolean {
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
   * Every name the panel has shown since the last call was on the page at that time or just before, in the page's own
   * order: once a newer one was shown, an older one never comes back. Answers what was wrong.
   */
  wrongDisplays(): string[] {
    const wrong: string[] = [];
    let from = this.floor;
    this.floor = this.page.length - 1;
    for (const shown of this.panel.slice(this.checked)) {
      if (shown.parts.length === 0) continue;
      this.displays++;
      const fits = (moment: Moment) => moment.at <= shown.at + skewMs && isWithin(shown.parts, moment.parts);
      const index = this.page.findIndex((moment, at) => at >= from && fits(moment));
      if (index < 0) wrong.push(`[${shown.parts}] at ${shown.at}, the page: ${JSON.stringify(this.page.slice(from))}`);
      else from = index;
    }
    this.checked = this.panel.length;
    return wrong;
  }
}
