import type { Page } from '@playwright/test';
import type { DemoPerson } from '../../demo/demo-data.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import type { Cast } from './cast.ts';
import { type Chance, gone, type Place, type Weighted } from './place.ts';

/** The practice system of the demo: frames in tabs, one of which is shown. */
export function practicePlace(page: Page, url: string, { people }: Cast, { pick }: Chance): Place {
  const practice = new DemoPractice(page);
  const start = async () => void (await page.goto(url));
  const open = (person: DemoPerson) => practice.openInTurn(person).then(() => person.chart);

  async function two(): Promise<string> {
    const [first, second] = [pick(people), pick(people)];
    await practice.openInTurn(first, second);
    return second.chart;
  }

  async function inFinder(): Promise<string> {
    const person = pick(people);
    await practice.openFromFinder(person);
    return person.chart;
  }

  const steps = (): Weighted[] => [
    [30, 'open', () => open(pick(people))],
    [12, 'open two quickly', two],
    [8, 'click in the finder', inFinder],
    [8, 'close', () => gone(practice.close())],
    [6, 'group', () => gone(practice.openGroup('Thursday'))],
    [20, 'switch tabs', () => practice.showTab(pick(['cal', 'fin', 'pat'])).then(() => undefined)],
    [3, 'reload', () => gone(start())],
  ];
  return { name: 'practice', start, steps };
}
