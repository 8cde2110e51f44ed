import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { artifacts } from '../stages/stage.ts';

const folder = join(artifacts, 'tour');

/** Prints each step with what was read back through the screens, and takes its picture. */
export class Narrator {
  #step = 0;
  #pictures = 0;
  /** Whose picture is taken when a step does not happen. */
  readonly #watched: Page[] = [];

  constructor() {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  get pictures(): number {
    return this.#pictures;
  }

  get folder(): string {
    return folder;
  }

  watch(...pages: Page[]): void {
    this.#watched.push(...pages);
  }

  /** Runs one step; its answer is what a person would read on the screen. */
  async step(title: string, run: () => Promise<string>): Promise<void> {
    const number = String(++this.#step).padStart(2, '0');
    const started = performance.now();
    try {
      const read = await run();
      console.log(`${number} ${title}\n   ${read}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (fault) {
      console.error(`${number} ${title}\n   did not happen: ${fault instanceof Error ? fault.message : fault}`);
      for (const [index, page] of this.#watched.entries())
        await page.screenshot({ path: join(folder, `failed-${index}.png`) });
      throw fault;
    }
  }

  async picture(page: Pick<Page, 'screenshot'>, name: string): Promise<void> {
    const number = String(++this.#pictures).padStart(2, '0');
    await page.screenshot({ path: join(folder, `${number}-${name}.png`) });
  }

  /** Where a picture of something that is no Playwright page goes. */
  pictureFile(name: string): `${string}.png` {
    const number = String(++this.#pictures).padStart(2, '0');
    return `${join(folder, `${number}-${name}`)}.png`;
  }
}

/** Fails the tour with what was expected and what was read. */
export function must(holds: boolean, expected: string, read: unknown): void {
  if (!holds) throw new Error(`expected ${expected}, read: ${String(read)}`);
}
