import { beforeEach, describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/records/recipe';
import { headOf } from '@/lib/hosts/recipe-heads';
import type { CoreContext } from '@/lib/services/context';
import { frameFacts } from '@/lib/services/recipes/frame-facts';
import { pageRecipes } from '@/lib/services/recipes/page-recipes';
import { recipeOf, recipesFor } from '@/lib/services/recipes/recipes-for';
import { makeWorld, wake } from '@/tests/unit/services/core/world';
import { HostTab, practice, withTab } from '../subject/host-tab';
import { chartsAt, office, taught } from './make-recipe';

const bundled = (id: string, given: Partial<Recipe>) => headOf({ ...taught(id, given), id });
const recipes = [
  bundled('guess', { trust: 'guess' }),
  bundled('anywhere', { trust: 'public' }),
  bundled('charts', { trust: 'public', hosts: ['charts.test'] }),
  bundled('other', { trust: 'public', hosts: ['*.other.test'] }),
];
let context: CoreContext;
async function ids(origin: string): Promise<string[]> {
  const { own, bundled } = await recipesFor(context, origin);
  return [...own, ...bundled].map(({ id }) => id);
}

beforeEach(async () => {
  context = { ...wake(makeWorld()), recipes };
  await context.local.set('recipes', [
    office('off', { state: 'off' }),
    office('trial', { state: 'trial' }),
    office('active'),
    office('elsewhere', { origin: 'https://elsewhere.test' }),
  ]);
});

describe('the recipes of a site', () => {
  it('are the office’s own, then those of its host, then those of any host, and last the guess', async () => {
    expect(await ids(chartsAt)).toEqual(['taught-active', 'taught-trial', 'charts', 'anywhere', 'guess']);
    expect(await ids('https://live.other.test:8443')).toEqual(['other', 'anywhere', 'guess']);
    expect(await ids('not an address')).toEqual(['anywhere', 'guess']);
  });

  it('say which of them is on trial, so that every frame speaks while it is', async () => {
    const { own } = await recipesFor(context, chartsAt);
    expect(own.map(({ trial }) => trial)).toEqual([undefined, true]);
  });

  it('are known by their id whether they are in use or not', async () => {
    expect((await recipeOf(context, 'taught-off'))?.trust).toBe('taught');
    expect((await recipeOf(context, 'other'))?.trust).toBe('public');
    expect(await recipeOf(context, 'constructor')).toBeUndefined();
  });

  it('are told to pages of sites that are switched on', async () => {
    const tab = new HostTab();
    await withTab(context, tab);
    tab.load(0, {});
    const answer = await pageRecipes(tab.context, {}, tab.sender(0));
    expect(answer).toMatchObject({ ok: true, value: { recipes: [], bundled: ['anywhere', 'guess'] } });
    const stranger = { ...tab.sender(0), origin: 'https://stranger.test' };
    expect(await pageRecipes(tab.context, {}, stranger)).toMatchObject({ ok: false, error: 'not-allowed' });
    expect(practice).not.toBe(stranger.origin);
  });
});

describe('what is known of a reading', () => {
  it.each([
    ['taught-active', { trust: 'taught', trial: false }],
    ['taught-trial', { trust: 'taught', trial: true }],
    ['charts', { trust: 'public', trial: false }],
    ['taught-off', null],
    ['taught-elsewhere', null],
    ['other', null],
    ['none', null],
    ['__proto__', null],
  ])('by %s is %j', async (id, expected) => {
    const facts = await frameFacts(context, chartsAt, id);
    expect(facts && { trust: facts.trust, trial: facts.trial }).toEqual(expected);
  });
});
