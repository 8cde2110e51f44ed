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

  /** The second is asked for before the first has come. */
  openQuickly(first: DemoPerson, second: DemoPerson): Promise<void> {
    return this.page.evaluate(
      ([one, other]) => {
        const practice = window as unknown as PracticeWindow;
        practice.openPatient(one);
        practice.openPatient(other);
      },
      [first.pid, second.pid] as const,
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
