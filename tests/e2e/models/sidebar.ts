import type { Frame, Locator, Page } from '@playwright/test';
import type { Installed } from '../harness/installed.ts';
import { expect } from './expect.ts';

interface Dispatching {
  dispatch(command: string, tab: unknown): void;
}

/** Our panel beside a host page. */
export class Sidebar {
  readonly it: Installed;
  readonly page: Page;
  readonly frame: Frame;

  private constructor(it: Installed, page: Page, frame: Frame) {
    this.it = it;
    this.page = page;
    this.frame = frame;
  }

  static async beside(it: Installed, page: Page): Promise<Sidebar> {
    const frame = await it.sidebar(page);
    await expect(frame.locator('.panel-shape')).toBeVisible();
    return new Sidebar(it, page, frame);
  }

  /** The name at the top of the card. */
  patient(name: string): Locator {
    return this.frame.getByRole('heading', { name, exact: true });
  }

  async shows(name: string): Promise<void> {
    await expect(this.patient(name)).toBeVisible();
  }

  /** Nobody, and the sentence that says why. */
  async showsNobody(why: string | RegExp = ''): Promise<void> {
    await expect(this.frame.getByRole('heading', { name: 'No patient on this page' })).toBeVisible();
    await expect(this.frame.locator('.empty')).toContainText(why);
  }

  /** The width the page was pushed aside by. */
  width(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  }

  hasFocus(): Promise<boolean> {
    return this.frame.evaluate(() => document.hasFocus());
  }

  /**
   * The command that leads from the page into the panel, as the browser hands it to the worker: the browser's own
   * shortcuts hear no key that a test presses.
   */
  async takeFocus(): Promise<void> {
    await (await this.it.worker()).evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      (chrome.commands.onCommand as unknown as Dispatching).dispatch('focus-panel', tab);
    }, this.page.url());
    await expect.poll(() => this.hasFocus()).toBe(true);
  }

  /** Everything the eye could read. */
  text(): Promise<string> {
    return this.frame.locator('body').innerText();
  }
}
