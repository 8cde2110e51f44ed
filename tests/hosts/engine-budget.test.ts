import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageRecipe } from '@/lib/domain/page';
import type { FieldName } from '@/lib/domain/records/claim';
import type { Condition, Source, View } from '@/lib/domain/records/recipe';
import { type Budget, createBudget } from '@/lib/hosts/budget';
import { readFirst } from '@/lib/hosts/read-first';
import { readView } from '@/lib/hosts/read-page';
import { hostPage } from './host-page';

// A browser in JavaScript is a hundred times slower than the real one.
vi.setConfig({ testTimeout: 120_000 });
afterEach(() => vi.restoreAllMocks());

const names: FieldName[] = ['fullName', 'firstName', 'lastName', 'chart', 'phone', 'email', 'bornOn', 'subject'];
const viewOf = (source: Source): View => ({
  id: 'view',
  when: {},
  scope: 'body',
  fields: Object.fromEntries(names.map((name) => [name, Array(6).fill(source)])),
  require: [['fullName']],
});

const recipeOf = (views: View[], detect: Condition[] = [{ has: ['body'] }]): PageRecipe => ({
  id: 'taught-a',
  version: 1,
  name: 'A',
  kind: 'practice',
  trust: 'taught',
  detect,
  views,
});

/** Counts what a run spends, by a clock that stands still: the work alone must end it. */
function counting(): { budget: Budget; spent: () => number } {
  const inner = createBudget(() => 0);
  let units = 0;
  const spend = (more = 1) => {
    units += more;
    return inner.spend(more);
  };
  return { budget: { spend, check: inner.check }, spent: () => units };
}

const many = (html: string, count: number) => html.repeat(count);
const nested = (depth: number) => `${many('<div>', depth)}Rosa${many('</div>', depth)}`;

describe('a run over 10,000 nodes', () => {
  it.each([
    ['the text of a whole page', many('<p>a</p><b>b</b>', 5_000), { select: 'body' }],
    ['elements that hold all others', many(nested(100), 100), { select: 'div', transforms: ['date-words'] }],
    ['labels by the thousand', many('<p>Name</p><b>Rosa</b>', 5_000), { label: ['Name', 'Nombre'] }],
    ['labels before all of the page', many('<i>x</i>', 9_000) + nested(500), { label: ['x'] }],
    ['one text in 10,000 pieces', `<div>${many('a<i></i>', 5_000)}</div>`, { select: 'div' }],
  ] as [string, string, Source][])('is cut off: %s', (_what, html, source) => {
    const page = hostPage({ html, url: 'https://host.test/' });
    expect(page.document.querySelectorAll('*').length).toBeGreaterThan(4_900);
    const looked = vi.spyOn(Element.prototype, 'checkVisibility');
    const { budget, spent } = counting();
    const { state, fields } = readView(page, viewOf(source), budget);
    // What it may cost in all, however the recipe was written.
    expect(spent()).toBeLessThan(21_000);
    expect(looked.mock.calls.length).toBeLessThan(21_000);
    // Whoever is found half-way is nobody.
    if (!budget.check()) expect({ state, fields }).toEqual({ state: 'slow', fields: {} });
  });

  it('ends by the clock as well, and asks for it seldom', () => {
    let now = 0;
    const clock = vi.fn(() => (now += 1));
    const budget = createBudget(clock);
    let steps = 0;
    while (budget.spend() && steps < 100_000) steps++;
    expect(steps).toBeLessThan(64 * 27);
    expect(clock.mock.calls.length).toBeLessThan(30);
    expect(budget.spend()).toBe(false);
    expect(budget.check()).toBe(false);
  });

  it('says nothing of a page whose run was cut off, but that it was, and asks to look again', () => {
    const page = hostPage({ html: many(nested(100), 100), url: 'https://host.test/' });
    const recipe = recipeOf([viewOf({ select: 'div', transforms: ['phone'] })]);
    const cut = vi.fn();
    expect(readFirst(page, [recipe], cut).reading).toMatchObject({ viewId: 'view', state: 'slow', fields: {} });
    expect(cut).toHaveBeenCalledTimes(1);
  });
});

describe('a page where every question takes 5 ms', () => {
  /** Asks of the page until the reading ends; the clock moves by asking alone. */
  function asked(recipes: PageRecipe[], html = '<div><b>Rosa</b></div>') {
    const page = hostPage({ html, url: 'https://host.test/' });
    let now = 0;
    Object.assign(page.window, { performance: { now: () => now } });
    const ask = vi.spyOn(page.document, 'querySelectorAll');
    const askInside = vi.spyOn(Element.prototype, 'querySelectorAll');
    const all = () => ask.mock.calls.length + askInside.mock.calls.length;
    for (const one of [ask, askInside]) {
      one.mockImplementation(() => {
        now += 5;
        return page.document.getElementsByTagName('div') as unknown as NodeListOf<Element>;
      });
    }
    const { reading } = readFirst(page, recipes);
    return { reading, questions: all() };
  }
  const towers = Array(8).fill('.a .b .c');
  const view = viewOf({ select: 'b' });

  it.each([
    ['where a recipe applies', [recipeOf([view], Array(8).fill({ has: towers }))]],
    ['where it does not', [recipeOf([view], Array(8).fill({ hasNot: towers }))]],
    ['where its views apply', [recipeOf(Array(8).fill({ ...view, when: { has: towers } }))]],
    ['where somebody is expected', [{ ...recipeOf([view]), expect: Array(8).fill({ hasNot: towers }) }]],
    ['by one recipe after the other', Array(50).fill(recipeOf([]))],
    ['in each of many places', [recipeOf([view])]],
  ] as [string, PageRecipe[]][])('is given up after 20 ms, whatever is asked: %s', (_what, recipes) => {
    const { reading, questions } = asked(recipes, many('<div></div>', 1_000));
    expect(questions).toBeLessThanOrEqual(6);
    expect(reading.state).not.toBe('found');
    expect(reading.fields).toEqual({});
  });
});
