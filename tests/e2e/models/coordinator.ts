import type { Locator, Page } from '@playwright/test';
import { untilBelieved } from '../harness/beside-page.ts';
import type { Installed } from '../harness/installed.ts';
import { expect } from './expect.ts';
import { Sidebar } from './sidebar.ts';

/** What a person needs by rule of thumb: to move to a place and click it, and to read what is asked. */
const clickSeconds = 1.3;
const readSeconds = 1.35;

/** Everything the coordinator does while teaching: clicks, in the page and in the panel, and nothing else. */
export class Coordinator {
  clicks = 0;
  private readings = 0;
  readonly page: Page;
  readonly sidebar: Sidebar;

  constructor(page: Page, sidebar: Sidebar) {
    this.page = page;
    this.sidebar = sidebar;
  }

  /** Our panel beside a page that is open, once it believes clicks. */
  static async beside(it: Installed, page: Page): Promise<Coordinator> {
    const sidebar = await Sidebar.beside(it, page);
    await untilBelieved(sidebar.frame);
    return new Coordinator(page, sidebar);
  }

  /** Of simulated use. */
  get seconds(): number {
    return this.clicks * clickSeconds + this.readings * readSeconds;
  }

  async inPage(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
  }

  /** A button in the panel. The panel believes the keyboard at once, so that the test need not rest the pointer. */
  async inPanel(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.sidebar.frame.getByRole('button', { name }).first().press('Enter');
  }

  /** Clicks in the page are waited for from the moment on at which the panel asks for one, not before. */
  async startsTeaching(asked = 'Click the patient’s name'): Promise<void> {
    await this.inPanel('Teach this page');
    await this.isAsked(asked);
  }

  async isAsked(heading: string): Promise<void> {
    this.readings++;
    await expect(this.sidebar.frame.getByRole('heading', { name: heading })).toBeVisible();
  }

  /** The list was left again only after it had been seen. */
  async sawNobody(): Promise<void> {
    await expect(this.sidebar.frame.getByText('On a page without a patient nobody was read')).toBeVisible();
  }

  /** Whether one of the records is meant is for another test: this one is about whom the page shows. */
  async speaksOf(name: string): Promise<void> {
    await expect(this.sidebar.frame.getByText('Teaching this page')).toHaveCount(0);
    await expect(this.sidebar.frame.getByText(name).first()).toBeVisible();
  }

  async reads(words: string): Promise<void> {
    await expect(this.sidebar.frame.locator('.compare')).toContainText(words);
  }
}
