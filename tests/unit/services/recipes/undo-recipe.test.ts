import { beforeEach, describe, expect, it } from 'vitest';
import { recipeFile } from '@/lib/domain/sites/recipe-file';
import type { CoreContext } from '@/lib/services/context';
import { recipeRename, recipeRestore, recipeSwitch } from '@/lib/services/recipes/change-recipe';
import { recipeTake } from '@/lib/services/recipes/import-recipe';
import { officeRecipes, saveOfficeRecipe } from '@/lib/services/recipes/office-recipes';
import { recipeRemove } from '@/lib/services/recipes/remove-recipe';
import { recipeUndo } from '@/lib/services/recipes/undo-recipe';
import { openWorld } from '@/tests/unit/services/core/world';
import { afterWorkerDeath, HostTab, withTab } from '../subject/host-tab';
import { chartsAt, office, taught } from './make-recipe';

const file = recipeFile(taught('colleague', { detect: [{ path: '/new' }] }), 'charts.test').text;
let context: CoreContext;

beforeEach(async () => {
  context = await withTab((await openWorld()).context, new HostTab());
  await context.local.set('prefs', { sites: [{ origin: chartsAt, enabled: true }] });
  const current = taught('a', { version: 2, detect: [{ path: '/2' }] });
  await saveOfficeRecipe(context, office('a', { current, earlier: [{ recipe: taught('a'), at: 1 }] }));
});

const undo = (id = 'a') => recipeUndo(context, { id });

describe('the last change of a recipe', () => {
  it.each<[string, () => Promise<{ ok: boolean }>]>([
    ['another name', () => recipeRename(context, { id: 'a', name: 'West' })],
    ['switching it off', () => recipeSwitch(context, { id: 'a', on: false })],
    ['going back to an older one', () => recipeRestore(context, { id: 'a', version: 1 })],
    ['deleting it', () => recipeRemove(context, { id: 'a' })],
    ['putting one from a file in its place', () => recipeTake(context, { text: file, origin: chartsAt })],
  ])('is taken back exactly: %s', async (_what, change) => {
    const before = await officeRecipes(context);
    expect((await change()).ok).toBe(true);
    expect(await officeRecipes(context)).not.toEqual(before);
    expect(await undo()).toMatchObject({ ok: true });
    expect(await officeRecipes(context)).toEqual(before);
    expect(await undo()).toMatchObject({ ok: false, error: 'not-undoable' });
  });

  it('removes one that was new', async () => {
    await recipeRemove(context, { id: 'a' });
    const taken = await recipeTake(context, { text: file, origin: chartsAt });
    expect(taken.ok && (await undo(taken.value.id)).ok).toBe(true);
    expect(await officeRecipes(context)).toEqual([]);
    expect((await undo()).ok).toBe(true);
    expect((await officeRecipes(context)).map(({ id }) => id)).toEqual(['a']);
  });

  it('stays where something else has changed it since', async () => {
    await recipeSwitch(context, { id: 'a', on: false });
    await saveOfficeRecipe(context, office('a', { current: taught('a', { version: 3 }) }));
    expect(await undo()).toMatchObject({ ok: false, error: 'not-undoable' });
    expect((await officeRecipes(context))[0]?.current.version).toBe(3);
  });

  it('is still known after the worker was stopped', async () => {
    await recipeRemove(context, { id: 'a' });
    context = afterWorkerDeath(context);
    expect((await undo()).ok).toBe(true);
    expect(await officeRecipes(context)).toHaveLength(1);
  });

  it('is not there for what nobody changed', async () => {
    expect(await undo('b')).toMatchObject({ ok: false, error: 'not-undoable' });
  });

  it('of many is kept for the last ten', async () => {
    for (let n = 0; n < 24; n++) await recipeSwitch(context, { id: 'a', on: n % 2 === 1 });
    expect(await context.session.get('recipes.undo')).toHaveLength(10);
  });
});
