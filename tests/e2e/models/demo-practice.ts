import type { Page } from '@playwright/test';
import type { DemoPerson } from '../../demo/demo-data.ts';

interface PracticeWindow {
  openPatient(pid: number): void;
  closePatient(): void;
  openGroup(name: string): void;
  showTab(name: 'cal' | 'fin' | 'pat'): void;
}

/** The practice system of the demo, driven through its own functions. */
export class DemoPractice {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  open({ pid }: DemoPerson): Promise<void> {
    return this.page.evaluate((one) => (window as unknown as PracticeWindow).openPatient(one), pid);
  }

  /** Each is asked for before the one before has come; answers when the last one stands there. */
  openInTurn(...people: DemoPerson[]): Promise<void> {
    return this.page.evaluate(
      (pids) =>
        new Promise<void>((resolve) => {
          for (const pid of pids) (window as unknown as PracticeWindow).openPatient(pid);
          // After the page's own listener, which fills the strip.
          const frame = document.querySelector('iframe[name=pat]');
          if (frame) frame.addEventListener('load', () => resolve(), { once: true });
          else resolve();
        }),
      people.map(({ pid }) => pid),
    );
  }

  /** By a click on the name in the finder's frame. */
  openFromFinder({ pid }: DemoPerson): Promise<void> {
    return this.page.evaluate(
      (one) =>
        new Promise<void>((resolve) => {
          (window as unknown as PracticeWindow).showTab('fin');
          const finder = document.querySelector<HTMLIFrameElement>('iframe[name=fin]')?.contentDocument;
          finder?.querySelector<HTMLElement>(`[data-open-pid="${one}"]`)?.click();
          document.querySelector('iframe[name=pat]')?.addEventListener('load', () => resolve(), { once: true });
        }),
      pid,
    );
  }

  close(): Promise<void> {
    return this.page.evaluate(() => (window as unknown as PracticeWindow).closePatient());
  }

  openGroup(name: string): Promise<void> {
    return this.page.evaluate((one) => (window as unknown as PracticeWindow).openGroup(one), name);
  }

  showTab(name: 'cal' | 'fin' | 'pat'): Promise<void> {
    return this.page.evaluate((one) => (window as unknown as PracticeWindow).showTab(one), name);
  }

  /** The clinical note of the chart, on the page that may have no frames. */
  note() {
    return this.page.getByLabel('Clinical note');
  }
}
