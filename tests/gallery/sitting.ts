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
  /** Widest first; nothing of ours asks for the width but style sheets. */
  widths: number[];
  themes: string[];
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
  async take({ screen, lang, widths, themes }: Wanted): Promise<[string, string[]][]> {
    this.#thrown = [];
    await this.#open(screen, lang, widths[0] ?? 1280, themes[0] ?? 'light');
    const found: [string, string[]][] = [];
    for (const width of widths) {
      await this.#page.setViewportSize({ width, height: screen.popup ? 600 : 800 });
      for (const [turn, theme] of themes.entries()) {
        const name = `${screen.name}-${lang}-${theme}-${width}`;
        await this.#page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
        await this.#settle();
        // Only the contrast can differ between two themes of one screen.
        found.push([name, [...(await this.#tooWide()), ...(await this.#axe(turn === 0)), ...this.#thrown]]);
        if (this.#folder) {
          await this.#page.screenshot({ path: `${this.#folder}${name}.png`, fullPage: !screen.popup });
        }
      }
    }
    return found;
  }

  async #open(screen: ListedScreen, lang: string, width: number, theme: string): Promise<void> {
    const page = this.#page;
    await page.setViewportSize({ width, height: screen.popup ? 600 : 800 });
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
