import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FieldName } from '@/lib/domain/records/claim';
import type { Recipe, Source, View } from '@/lib/domain/records/recipe';
import { type Budget, createBudget } from '@/lib/hosts/budget';
import { readPage, readView } from '@/lib/hosts/read-page';
import { hostPage } from './host-page';

// A browser in JavaScript is a hundred times slower than the real one.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

const names: FieldName[] = ['fullName', 'firstName', 'lastName', 'chart', 'phone', 'email', 'bornOn', 'subject'];
const viewOf = (source: Source): View => ({
  id: 'view',
  when: {},
  scope: 'body',
  fields: Object.fromEntries(names.map((name) => [name, Array(6).fill(source)])),
  require: [['fullName']],
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
    const cut = vi.fn();
    const { state, fields } = readView(page, viewOf(source), budget, cut);
    // What it may cost in all, however the recipe was written.
    expect(spent()).toBeLessThan(21_000);
    expect(looked.mock.calls.length).toBeLessThan(21_000);
    // Whoever is found half-way is nobody.
    if (cut.mock.calls.length > 0) expect({ state, fields }).toEqual({ state: 'none', fields: {} });
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

  it('says nothing of a page whose run was cut off, and asks to look again', () => {
    const page = hostPage({ html: many(nested(100), 100), url: 'https://host.test/' });
    const recipe: Recipe = {
      id: 'taught-a',
      version: 1,
      name: 'A',
      kind: 'practice',
      trust: 'taught',
      detect: [{}],
      views: [viewOf({ select: 'div', transforms: ['phone'] })],
    };
    const cut = vi.fn();
    expect(readPage(page, recipe, cut)).toMatchObject({ state: 'none', fields: {} });
    expect(cut).toHaveBeenCalledTimes(1);
  });
});
