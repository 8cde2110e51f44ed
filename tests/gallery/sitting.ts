import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

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
  width: number;
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}
declare const axe: { run(options: object): Promise<{ violations: Violation[] }> };

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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

  /** What is wrong with the screen, theme by theme. */
  async take(wanted: Wanted, themes: string[]): Promise<[string, string[]][]> {
    const { screen, lang, width } = wanted;
    const page = this.#page;
    this.#thrown = [];
    await page.setViewportSize({ width, height: screen.popup ? 600 : 800 });
    // A page that differs in its hash alone would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(`${this.#base}?screen=${screen.name}&lang=${lang}&theme=${themes[0]}`);
    await page.waitForSelector(screen.ready ?? '#app h1, #app h2, #app form');
    await this.#settle();
    for (const key of screen.keys ?? []) await this.#press(key);
    await page.evaluate(axeSource);
    const found: [string, string[]][] = [];
    for (const [turn, theme] of themes.entries()) {
      const name = `${screen.name}-${lang}-${theme}-${width}`;
      await page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
      // Only the contrast can differ between two themes of one screen.
      const problems = [...(await this.#tooWide()), ...(await this.#axe(turn === 0)), ...this.#thrown];
      if (this.#folder) await page.screenshot({ path: `${this.#folder}${name}.png`, fullPage: !screen.popup });
      found.push([name, problems]);
    }
    return found;
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
      resultTypes: ['violations'],
      ...(everything ? {} : { runOnly: { type: 'rule', values: ['color-contrast'] } }),
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
