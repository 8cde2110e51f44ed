import type { Locator } from '@playwright/test';
import { untilBelieved } from '../harness/beside-page.ts';
import { expect } from './expect.ts';
import type { Sidebar } from './sidebar.ts';

/** Writing a letter in our panel. Keys only: our frame believes a pointer later than a test would move one. */
export class Write {
  readonly sidebar: Sidebar;

  private constructor(sidebar: Sidebar) {
    this.sidebar = sidebar;
  }

  /** Unfolds it beside whoever is shown. */
  static async open(sidebar: Sidebar): Promise<Write> {
    const write = new Write(sidebar);
    await untilBelieved(sidebar.frame);
    await sidebar.takeFocus();
    const head = sidebar.frame.locator('summary', { hasText: /^Write to|^Escribir a/ });
    // A letter that waits has unfolded it already.
    const isOpen = await head.evaluate((summary) => summary.parentElement?.hasAttribute('open'));
    if (!isOpen) await head.press('Enter');
    await expect(write.letter).toBeVisible();
    return write;
  }

  get letter(): Locator {
    return this.sidebar.frame.getByLabel('Letter', { exact: true });
  }

  get subject(): Locator {
    return this.sidebar.frame.getByLabel('Subject', { exact: true });
  }

  /** Where it will go, as the panel says it. */
  get where(): Locator {
    return this.sidebar.frame.locator('.goes');
  }

  says(words: string | RegExp): Promise<void> {
    return expect(this.sidebar.frame.locator('.write')).toContainText(words);
  }

  async choose(text: string): Promise<void> {
    await this.sidebar.frame.getByLabel('Text', { exact: true }).selectOption(text);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sidebar.takeFocus();
    await this.sidebar.frame.getByRole('button', { name }).press('Enter');
  }

  /** The click that puts it there; resolves when the panel says so. */
  async insert(): Promise<void> {
    await this.press(/^Insert(?! anyway)/);
    await this.says('The text is in the message');
  }
}
