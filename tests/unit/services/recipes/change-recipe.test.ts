import { beforeEach, describe, expect, it } from 'vitest';
import { parseOutsideRecipe } from '@/lib/schema/records/parse-recipe';
import type { CoreContext } from '@/lib/services/context';
import { recipeEdit, recipeRename, recipeRestore, recipeSwitch } from '@/lib/services/recipes/change-recipe';
import { recipeExport } from '@/lib/services/recipes/export-recipe';
import { officeRecipes, saveOfficeRecipe } from '@/lib/services/recipes/office-recipes';
import { recipes } from '@/lib/services/recipes/recipe-lines';
import { recipeRemove } from '@/lib/services/recipes/remove-recipe';
import { recipeUndo } from '@/lib/services/recipes/undo-recipe';
import { lock } from '@/lib/services/session/lock';
import { openWorld, storeOf } from '@/tests/unit/services/core/world';
import { HostTab, withTab } from '../subject/host-tab';
import { office, taught } from './make-recipe';

let context: CoreContext;
const one = async () => {
  const [first] = await officeRecipes(context);
  if (!first) throw new Error('no recipe');
  return first;
};

beforeEach(async () => {
  context = await withTab((await openWorld()).context, new HostTab());
  const current = taught('a', { version: 2, detect: [{ path: '/2' }] });
  await saveOfficeRecipe(context, office('a', { current, earlier: [{ recipe: taught('a'), at: 1 }] }));
});

describe('a recipe of the office', () => {
  it.each(['active', 'trial'] as const)('that was %s is that again once it is on again', async (state) => {
    await saveOfficeRecipe(context, office('a', { state }));
    await recipeSwitch(context, { id: 'a', on: false });
    expect(await one()).toMatchObject({ state: 'off' });
    await recipeSwitch(context, { id: 'a', on: false });
    await recipeSwitch(context, { id: 'a', on: true });
    expect(await one()).toMatchObject({ state });
    expect(await one()).not.toHaveProperty('before');
  });

  it('gets another name, cleaned, and reads what it read', async () => {
    const { current } = await one();
    expect(await recipeRename(context, { id: 'a', name: '  West\u0000 \n office ' })).toMatchObject({ ok: true });
    expect((await one()).current).toEqual({ ...current, name: 'West office' });
    expect(await recipeRename(context, { id: 'a', name: ' \u0007 ' })).toMatchObject({ error: 'bad-message' });
  });

  it('goes back to an older version on trial, keeping its name and the newer one', async () => {
    await recipeRename(context, { id: 'a', name: 'West' });
    expect(await recipeRestore(context, { id: 'a', version: 1 })).toMatchObject({ ok: true });
    const { state, current, earlier } = await one();
    expect([state, current.version, current.name, earlier.map(({ recipe }) => recipe.version)]).toEqual([
      'trial',
      1,
      'West',
      [2],
    ]);
    expect(await recipeRestore(context, { id: 'a', version: 7 })).toMatchObject({ error: 'not-found' });
  });

  it('leaves out what is not needed, as a version that can be taken back', async () => {
    const before = taught('a', { version: 2 });
    const views = before.views.map((view) => ({ ...view, fields: { ...view.fields, phone: [{ select: '#phone' }] } }));
    await saveOfficeRecipe(context, office('a', { current: { ...before, views } }));
    expect(await recipeEdit(context, { id: 'a', drop: 'phone' })).toMatchObject({ ok: true });
    expect(await one()).toMatchObject({ state: 'active', current: { version: 3 } });
    expect((await one()).current.views).toEqual(before.views);
    expect((await one()).earlier[0]?.recipe.views).toEqual(views);
    expect(await recipeUndo(context, { id: 'a' })).toMatchObject({ ok: true });
    expect((await one()).current.views).toEqual(views);
    expect(await recipeEdit(context, { id: 'a', drop: 'fullName' })).toMatchObject({ error: 'not-found' });
  });

  it('is listed with what it reads, never with what was read', async () => {
    expect(await recipes(context)).toMatchObject({
      value: {
        recipes: [
          { id: 'a', reads: ['fullName', 'chart'], version: 2, earlier: [{ version: 1, at: 1 }], health: 'unseen' },
        ],
      },
    });
  });

  it('is saved to a file that says what it reads, for which host, and nothing of the office', async () => {
    const answer = await recipeExport(context, { id: 'a' });
    if (!answer.ok) throw new Error(answer.error);
    expect(answer.value.fileName).toBe('casecue-page-charts.test-v2.json');
    const parsed = parseOutsideRecipe(answer.value.text);
    expect(parsed).toMatchObject({ ok: true, host: 'charts.test', recipe: (await one()).current });
    expect(Object.keys(JSON.parse(answer.value.text))).toEqual(['format', 'formatVersion', 'host', 'recipe']);
  });

  it.each([
    ['switch', () => recipeSwitch(context, { id: 'b', on: true })],
    ['rename', () => recipeRename(context, { id: 'b', name: 'x' })],
    ['restore', () => recipeRestore(context, { id: 'b', version: 1 })],
    ['remove', () => recipeRemove(context, { id: 'b' })],
    ['export', () => recipeExport(context, { id: 'b' })],
  ])('that is not there answers %s with a reason', async (_what, ask) => {
    expect(await ask()).toMatchObject({ ok: false, error: 'not-found' });
  });

  it('stays as it is while the vault is closed', async () => {
    const before = await one();
    await lock(context);
    expect(await recipeRename(context, { id: 'a', name: 'West' })).toMatchObject({ error: 'locked' });
    expect(await recipeRemove(context, { id: 'a' })).toMatchObject({ error: 'locked' });
    expect(await one()).toEqual(before);
  });
});

it('history says that a recipe changed and how, by its id alone', async () => {
  const ids: string[] = [];
  const watched = {
    ...context,
    newId: () => {
      ids.push(context.newId());
      return ids.at(-1) ?? '';
    },
  };
  await recipeSwitch(watched, { id: 'a', on: false });
  await recipeRemove(watched, { id: 'a' });
  const store = await storeOf(context);
  const said = await Promise.all(ids.map((id) => store.activity(id)));
  expect(said).toMatchObject([
    { verb: 'recipe-changed', patientIds: [], facts: { recipe: 'a', what: 'switched' } },
    { verb: 'recipe-removed', patientIds: [], facts: { recipe: 'a' } },
  ]);
  expect(JSON.stringify(said)).not.toContain('#name');
});
