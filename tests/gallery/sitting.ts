import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

export interface ListedScreen {
  name: string;
  keys?: string[];
  popup?: boolean;
  /** The one width it is ever seen in. */
  only?: number;
  /** What stands when it is ready; a heading or a form where nothing else is said. */
  ready?: string;
}

export interface Wanted {
  screen: ListedScreen;
  lang: string;
  /** Those of one width beside each other; nothing of ours asks for the width but style sheets. */
  looks: Look[];
}

export interface Look {
  width: number;
  theme: string;
}

declare const axe: typeof axeCore;

/** One page in which screens sit for their pictures, one after the other. */
export class Sitting {
  readonly #page: Page;
  readonly #base: string;
  readonly #folder: string | null;
  #thrown: string[] = [];

  constructor(page: Page, base: string, folder: string | null) {
    this.#page = page;
    this.#base = base;
    this.#folder = folder;
    page.on('pageerror', (error) => this.#thrown.push(`thrown: ${error.message}`));
  }

  /** What is wrong with the screen, size by size and theme by theme. */
  async take({ screen, lang, looks }: Wanted): Promise<[string, string[]][]> {
    this.#thrown = [];
    const found: [string, string[]][] = [];
    for (const [turn, { width, theme }] of looks.entries()) {
      const before = looks[turn - 1];
      if (before === undefined) await this.#open(screen, lang, { width, theme });
      else if (before.width !== width) await this.#resize(screen, width);
      const name = `${screen.name}-${lang}-${theme}-${width}`;
      await this.#page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
      await this.#settle();
      // Only the contrast can differ between two themes of one screen.
      const everything = before?.width !== width;
      found.push([name, [...(await this.#tooWide()), ...(await this.#axe(everything)), ...this.#thrown]]);
      if (this.#folder) {
        await this.#page.screenshot({ path: `${this.#folder}${name}.png`, fullPage: !screen.popup });
      }
    }
    return found;
  }

  #resize({ popup }: ListedScreen, width: number): Promise<void> {
    return this.#page.setViewportSize({ width, height: popup ? 600 : 800 });
  }

  async #open(screen: ListedScreen, lang: string, { width, theme }: Look): Promise<void> {
    const page = this.#page;
    await this.#resize(screen, width);
    // A page that differs in its hash alone would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(`${this.#base}?screen=${screen.name}&lang=${lang}&theme=${theme}`);
    await page.waitForSelector(screen.ready ?? '#app h1, #app h2, #app form');
    await this.#settle();
    for (const key of screen.keys ?? []) await this.#press(key);
    await page.evaluate(axeCore.source);
  }

  async #press(key: string): Promise<void> {
    if (key.startsWith('type:')) await this.#page.keyboard.type(key.slice(5));
    else if (key.startsWith('click:')) await this.#page.locator(key.slice(6)).click();
    else if (key === 'page:next') await this.#page.evaluate(nextPage);
    else if (key.startsWith('paste:')) await this.#page.evaluate(pasted, key.slice(6));
    else await this.#page.keyboard.press(key);
    await this.#settle();
  }

  async #settle(): Promise<void> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async #tooWide(): Promise<string[]> {
    const wide = await this.#page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return wide > 0 ? [`${wide} px wider than its window`] : [];
  }

  async #axe(everything: boolean): Promise<string[]> {
    const options = {
      resultTypes: ['violations' as const],
      ...(everything ? {} : { runOnly: { type: 'rule' as const, values: ['color-contrast'] } }),
    };
    const violations = await this.#page.evaluate(async (how) => (await axe.run(how)).violations, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ target, failureSummary = '' }) =>
            `${id}: ${target.join(' ')} ${failureSummary.split('\n')[1]?.trim() ?? ''}`,
        ),
    );
  }
}

/** In the page: the host page shows something else from now on. */
function nextPage(): void {
  (window as unknown as { galleryNext(): void }).galleryNext();
}

/** In the page: as Ctrl+V outside a field, without the system's clipboard. */
function pasted(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}
