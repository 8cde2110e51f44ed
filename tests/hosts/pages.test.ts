import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { knownRecipes } from '@/lib/domain/known-recipes';
import { recipes } from '@/lib/hosts/registry';
import { hostPage } from './host-page';
import { mutantsOf } from './mutants';
import { allCases } from './pages/all-cases';
import { readCase } from './read-case';

describe('registry', () => {
  it('has every recipe under its file name, known to the core, with pages of its own', () => {
    const files = readdirSync('lib/hosts/recipes').map((file) => file.replace(/\.ts$/, ''));
    for (const { id, kind } of recipes) {
      expect(files).toContain(id);
      expect(knownRecipes[id]?.kind).toBe(kind);
    }
    const ids = recipes.map(({ id }) => id).sort();
    expect(Object.keys(allCases).sort()).toEqual(ids);
    expect(Object.keys(knownRecipes).sort()).toEqual(ids);
  });
});

describe.each(recipes)('$id', (recipe) => {
  const cases = (allCases[recipe.id] ?? []).map((one) => ({ ...one, page: hostPage(one) }));

  it.each(cases)('$name', ({ page, expected }) => {
    expect(readCase(page, recipe)).toEqual(expected);
  });

  it.each(mutantsOf(recipe))('notices when $what is missing', ({ mutant }) => {
    const noticed = cases.some(({ page, expected }) => !isDeepStrictEqual(readCase(page, mutant), expected));
    expect(noticed).toBe(true);
  });
});
