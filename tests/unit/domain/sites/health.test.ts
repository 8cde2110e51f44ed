import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecipeHealth } from '@/lib/domain/records/recipe';
import { healthWord, isViewLost, noView, type Outcome, withOutcome } from '@/lib/domain/sites/health';

const which = { origin: 'https://charts.test', recipeId: 'taught-a' };
/** `a1` found by view a, `a0` missed by it, `-0` no view at all. */
const counted = (...said: string[]) =>
  said.reduce<RecipeHealth[]>((all, one) => withOutcome(all, which, outcome(one), 5), []);
const outcome = (said: string): Outcome => ({
  viewId: said[0] === '-' ? noView : (said[0] ?? ''),
  found: said[1] === '1',
});
const recent = (all: RecipeHealth[], viewId: string) => all.find((one) => one.viewId === viewId)?.recent ?? '';

describe('the health of a recipe in one word', () => {
  it.each([
    [[], 'unseen'],
    [['a1'], 'good'],
    [['a0'], 'sometimes'],
    [['a1', 'a0', 'a0'], 'sometimes'],
    [['a1', 'a0', 'a0', 'a0'], 'unrecognised'],
    [['a1', 'b0', 'a1', 'b0', 'a1', 'b0', 'a1'], 'partly'],
    [['a0', 'b0', 'a0', 'b0', 'a0', 'b0'], 'unrecognised'],
    [['a1', '-0', '-0', '-0'], 'unrecognised'],
    [['-0', '-0', 'a1', '-0', 'a1'], 'sometimes'],
    [['b0', 'b0', 'b0', 'a1', 'b1'], 'sometimes'],
  ] as const)('after %j is %s', (said, word) => {
    expect(healthWord(counted(...said), which)).toBe(word);
  });

  it('is that of its own site', () => {
    const all = counted('a0', 'a0', 'a0');
    expect(healthWord(all, { ...which, origin: 'https://west.test' })).toBe('unseen');
    expect([isViewLost(all, which, 'a'), isViewLost(all, which, 'b')]).toEqual([true, false]);
  });
});

describe('one page', () => {
  it('that says something else is counted once, where it belongs at last', () => {
    const before = outcome('-0');
    const all = withOutcome(counted('a1', '-0'), which, outcome('b1'), 9, before);
    expect([recent(all, 'a'), recent(all, 'b'), recent(all, noView)]).toEqual(['1', '1', '11']);
    expect(all.find(({ viewId }) => viewId === 'b')?.lastFoundAt).toBe(9);
    expect(all.find(({ viewId }) => viewId === 'a')?.lastFoundAt).toBe(5);
  });
});

it('keeps ten pages of a view, and two hundred views at most', () => {
  const said = fc.record({ recipeId: fc.string(), viewId: fc.string({ maxLength: 1 }), found: fc.boolean() });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 400 }), (pages) => {
      const all = pages.reduce<RecipeHealth[]>(
        (known, { recipeId, ...one }) => withOutcome(known, { ...which, recipeId }, one, 1),
        [],
      );
      expect(all.length).toBeLessThanOrEqual(200);
      for (const one of all) expect(one.recent).toMatch(/^[01]{0,10}$/);
      const keys = all.map(({ recipeId, viewId }) => JSON.stringify([recipeId, viewId]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 30 },
  );
  const many = Array.from({ length: 300 }, (_, n) => ({ ...which, recipeId: `r${n}` }));
  const all = many.reduce<RecipeHealth[]>((known, one) => withOutcome(known, one, outcome('-0'), 1), []);
  expect([all.length, all[0]?.recipeId]).toEqual([200, 'r299']);
});
