import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { recipes } from '@/lib/hosts/registry';
import { hostPage } from './host-page';
import { mutantsOf } from './mutants';
import { allCases } from './pages/all-cases';
import { mailPages, practicePages } from './pages/builders';
import { readCase } from './read-case';

const names = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

describe('registry', () => {
  const ids = recipes.map(({ id }) => id).sort();

  it('has every recipe once, under its file name, and every file', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(names('lib/hosts/recipes').sort()).toEqual(ids);
  });

  it('has pages of its own for each, under the same name', () => {
    expect(Object.keys(allCases).sort()).toEqual(ids);
    expect(names('tests/hosts/pages')).toEqual(expect.arrayContaining(ids));
  });

  it('has a page to build for every system that is read', () => {
    const read = recipes.filter(({ trust }) => trust !== 'hint').map(({ id }) => id);
    expect(Object.keys({ ...practicePages, ...mailPages }).sort()).toEqual(read.sort());
  });

  it('says honestly what is known of each', () => {
    for (const { id, trust, verifiedOn, views, hosts } of recipes) {
      const isSeen = trust === 'verified';
      expect([id, isSeen]).toEqual([id, verifiedOn !== undefined]);
      // A hint names hosts and reads nothing; whatever reads nothing is no more than a hint.
      expect([id, trust === 'hint']).toEqual([id, views.length === 0]);
      if (trust === 'hint') expect([id, hosts?.length]).not.toEqual([id, undefined]);
      expect([id, trust === 'taught' || id.startsWith('taught-')]).toEqual([id, false]);
    }
  });
});

describe.each(recipes)('$id', (recipe) => {
  const cases = (allCases[recipe.id] ?? []).map((one) => ({ ...one, page: hostPage(one) }));

  it('has pages of two people, and one that reads nobody', () => {
    const states = cases.map(({ expected }) => expected);
    const people = states.flatMap((one) =>
      one?.state === 'found' ? (one.fields.chart ?? one.fields.email ?? one.fields.fullName ?? []) : [],
    );
    expect(new Set(people).size).toBeGreaterThanOrEqual(recipe.trust === 'hint' ? 0 : 2);
    expect(states.some((one) => one !== null && one.state !== 'found')).toBe(true);
  });

  it.each(cases)('$name', ({ page, expected }) => {
    expect(readCase(page, recipe)).toEqual(expected);
  });

  for (const { what, mutant } of mutantsOf(recipe)) {
    it(`notices when ${what} is missing`, () => {
      const noticed = cases.some(({ page, expected }) => !isDeepStrictEqual(readCase(page, mutant), expected));
      expect(noticed).toBe(true);
    });
  }
});
