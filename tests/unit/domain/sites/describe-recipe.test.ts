import { describe, expect, it } from 'vitest';
import type { Condition, Source, View } from '@/lib/domain/records/recipe';
import { describeRecipe } from '@/lib/domain/sites/describe-recipe';
import { taught } from '../../services/recipes/make-recipe';

const [view] = taught('a').views as [View];
const placesOf = (...sources: Source[]) => {
  const recipe = taught('a', { views: [{ ...view, fields: { fullName: sources } }] });
  return describeRecipe(recipe).reads[0]?.places;
};
const routesOf = (...all: Condition[]) =>
  describeRecipe(taught('a', { views: all.map((when, at) => ({ ...view, id: `v${at}`, when })) })).routes;

describe('what a recipe may read, in words', () => {
  it.each<[Source, object]>([
    [{ label: ['DOB'] }, { kind: 'beside', labels: ['DOB'] }],
    [{ select: '#name' }, { kind: 'marked' }],
    [
      { select: '[name="dob"]', property: 'value' },
      { kind: 'marked', of: 'field' },
    ],
    [
      { select: 'a.chart', attribute: 'href' },
      { kind: 'marked', of: 'link' },
    ],
    [
      { select: 'b', attribute: 'data-id' },
      { kind: 'position', of: 'hidden-name' },
    ],
    [{ select: 'div.row > b:nth-child(2)' }, { kind: 'position' }],
  ])('of %j is %j', (source, place) => {
    expect(placesOf(source)).toEqual([place]);
  });

  it('names each place once, and each field once over all views', () => {
    expect(placesOf({ select: '#a' }, { select: '#b' })).toEqual([{ kind: 'marked' }]);
    const two = describeRecipe(taught('a', { views: [view, { ...view, id: 'other' }] }));
    expect(two.reads.map(({ field, required }) => [field, required])).toEqual([
      ['fullName', true],
      ['chart', true],
    ]);
  });

  it('names every field, also one that is not needed', () => {
    const fields = { fullName: [{ select: '#a' }], phone: [{ select: '#p' }], subject: [{ select: '#s' }] };
    const { reads } = describeRecipe(taught('a', { views: [{ ...view, fields, require: [['fullName']] }] }));
    expect(reads.map(({ field, required }) => [field, required])).toEqual([
      ['fullName', true],
      ['phone', false],
      ['subject', false],
    ]);
  });

  it('names the pages, or none where it holds for all of them', () => {
    const one = { path: '/p/*', query: { tab: 'sum', id: '*' }, hash: '#x' };
    expect(routesOf(one, { hash: '#/p/*' }, one)).toEqual(['/p/*?tab=sum&id=*#x', '#/p/*']);
    expect(routesOf(one, { has: ['#name'] })).toEqual([]);
  });
});
