import { expect, it } from 'vitest';
import type { View } from '@/lib/domain/records/recipe';
import { withQuietViews } from '@/lib/domain/sites/quiet-pages';
import { taught } from '@/tests/unit/services/recipes/make-recipe';

const view = (id: string, path: string): View => ({ id, when: { path }, scope: 'body', fields: {}, require: [] });
const views = [view('chart', '/chart'), view('ledger', '/ledger')];
const recipe = taught('one', { views, expect: views.map(({ when }) => when) });

it('a page on which nobody need be open expects nobody, others do as before', () => {
  expect(withQuietViews(recipe, ['chart'])).toEqual({ ...recipe, expect: [{ path: '/ledger' }] });
  expect(withQuietViews(recipe, [])).toEqual(recipe);
});

it('a view that holds for more pages than it was taught on quiets those, too', () => {
  const wide = { ...recipe, views: [view('chart', '/chart/*/*')], expect: [{ path: '/chart/*/sum' }, { path: '/x' }] };
  expect(withQuietViews(wide, ['chart']).expect).toEqual([{ path: '/x' }]);
});

it('nothing is expected where no other page is left, or where the recipe says it in other words', () => {
  const { expect: _, ...quiet } = recipe;
  expect(withQuietViews(recipe, ['chart', 'ledger'])).toEqual(quiet);
  expect(withQuietViews({ ...recipe, expect: [{ has: ['#strip'] }] }, ['chart'])).toEqual(quiet);
  expect(withQuietViews(quiet, ['chart'])).toEqual(quiet);
});
