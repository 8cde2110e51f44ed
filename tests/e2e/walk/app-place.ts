import type { Page } from '@playwright/test';
import type { ShellWindow } from './apps/app-shell.ts';
import { type Chance, gone, type Place, type Weighted } from './place.ts';

/** What is slow to come lets the page before linger, under the new address. */
const latestMs = 150;

interface App {
  name: string;
  url: string;
  keys: readonly string[];
  /** All its pages have one address: loaded anew it shows nobody. */
  keepsAddress: boolean;
}

/** A single-page app of which every page has a key. */
export function appPlace(page: Page, { name, url, keys, keepsAddress }: App, chance: Chance): Place {
  const go = (key: string) =>
    page.evaluate(([to, after]) => (window as unknown as ShellWindow).go(to, after), [
      key,
      Math.floor(chance.random() * latestMs),
    ] as const);
  const start = async () => void (await page.goto(url));

  async function two(): Promise<string> {
    const [first, second] = [chance.pick(keys), chance.pick(keys)];
    await Promise.all([go(first), go(second)]);
    return second;
  }

  function steps(): Weighted[] {
    const key = chance.pick(keys);
    return [
      [30, 'open', () => go(key).then(() => key)],
      [12, 'open two quickly', two],
      [8, 'to the list', () => gone(go(''))],
      [3, 'reload here', () => page.reload().then(() => (keepsAddress ? '' : undefined))],
    ];
  }
  return { name, start, steps };
}
