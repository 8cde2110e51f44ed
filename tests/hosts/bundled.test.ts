import { expect, it } from 'vitest';
import { needsKit } from '@/lib/domain/needs-kit';
import { bundled } from '@/lib/hosts/bundled';
import { recipeHeads } from '@/lib/hosts/recipe-heads';
import { recipes } from '@/lib/hosts/registry';

it('a page has every recipe that the core may name, and knows which ones need the kit', () => {
  expect(recipeHeads.map(({ id }) => id)).toEqual([...bundled.keys()]);
  for (const recipe of recipes) {
    const { kit = false, ...rest } = bundled.get(recipe.id) ?? {};
    expect(rest).toEqual(recipe);
    expect(kit).toBe(needsKit(recipe));
  }
});

it('the core knows of a recipe who it is and which views name somebody, not what it reads', () => {
  for (const head of recipeHeads) {
    const { views, together, trust } = recipes.find(({ id }) => id === head.id) ?? { views: [], trust: undefined };
    expect(head).not.toHaveProperty('views');
    expect(head.trust).toBe(trust);
    const naming = views.filter(({ require }) => together || require.length > 0).map(({ id }) => id);
    expect(head.names).toEqual(naming);
  }
});
