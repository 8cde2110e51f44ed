import { beforeEach, describe, expect, it } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import {
  backToVersion,
  officeRecipes,
  removeOfficeRecipe,
  saveOfficeRecipe,
  setRecipeState,
} from '@/lib/services/recipes/office-recipes';
import { makeWorld, wake } from '@/tests/unit/services/core/world';
import { HostTab, withTab } from '../subject/host-tab';
import { chartsAt, office, taught } from './make-recipe';

let tab: HostTab;
let context: CoreContext;
const reading = (version: number) => taught('a', { version, detect: [{ path: `/v${version}` }] });
const shape = (version: number, name: string) => ({ ...reading(version), name });
const stored = async () =>
  (await officeRecipes(context)).map(({ id, state, current, earlier }) => [
    id,
    state,
    current.name,
    earlier.map(({ recipe }) => recipe.name).join(),
  ]);

beforeEach(async () => {
  tab = new HostTab();
  context = await withTab(wake(makeWorld()), tab);
  await tab.show(0, { recipeId: 'taught-a' }, chartsAt);
  await context.local.set('prefs', { sites: [{ origin: chartsAt, enabled: true }] });
  await tab.report(0);
  tab.commands.length = 0;
});

describe('recipes of the office', () => {
  it('keep the shapes they had, and go back to one', async () => {
    await saveOfficeRecipe(context, office('a', { current: shape(1, 'one') }));
    await saveOfficeRecipe(context, office('a', { current: shape(2, 'two'), state: 'trial' }));
    await saveOfficeRecipe(context, office('a', { current: shape(3, 'three') }));
    expect(await stored()).toEqual([['a', 'active', 'three', 'two,one']]);
    expect(await backToVersion(context, 'a', 1)).toBe(true);
    expect(await stored()).toEqual([['a', 'trial', 'three', 'three,two']]);
    const [back] = await officeRecipes(context);
    expect(back?.current).toEqual({ ...reading(1), name: 'three' });
    expect(await backToVersion(context, 'a', 9)).toBe(false);
    expect(await backToVersion(context, 'b', 1)).toBe(false);
  });

  it('saved again as they are make no version', async () => {
    await saveOfficeRecipe(context, office('a', { state: 'trial' }));
    await saveOfficeRecipe(context, office('a'));
    expect(await stored()).toEqual([['a', 'active', 'Charts', '']]);
  });

  it('under another name are the same version', async () => {
    await saveOfficeRecipe(context, office('a', { current: shape(1, 'one') }));
    await saveOfficeRecipe(context, office('a', { current: shape(1, 'uno') }));
    expect(await stored()).toEqual([['a', 'active', 'uno', '']]);
  });

  it('keep ten versions at most', async () => {
    for (let version = 1; version <= 14; version++) {
      await saveOfficeRecipe(context, office('a', { current: shape(version, `v${version}`) }));
    }
    const [one] = await officeRecipes(context);
    expect(one?.earlier.map(({ recipe }) => recipe.version)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it('are switched off, and removed', async () => {
    await saveOfficeRecipe(context, office('a'));
    expect(await setRecipeState(context, 'a', 'off')).toBe(true);
    expect(await stored()).toEqual([['a', 'off', 'Charts', '']]);
    await removeOfficeRecipe(context, 'a');
    await removeOfficeRecipe(context, 'a');
    expect(await stored()).toEqual([]);
  });

  it('saved at the same time lose none', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => saveOfficeRecipe(context, office(id))));
    expect((await stored()).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are told to the pages of their origin that are open', async () => {
    await saveOfficeRecipe(context, office('a'));
    expect(tab.commands).toEqual([{ do: 'recipes' }]);
    await saveOfficeRecipe(context, office('b', { origin: 'https://elsewhere.test' }));
    expect(tab.commands).toEqual([{ do: 'recipes' }]);
  });
});
