import { beforeEach, describe, expect, it } from 'vitest';
import { recipeFile } from '@/lib/domain/sites/recipe-file';
import type { CoreContext } from '@/lib/services/context';
import { recipePreview, recipeTake } from '@/lib/services/recipes/import-recipe';
import { officeRecipes } from '@/lib/services/recipes/office-recipes';
import { openWorld } from '@/tests/unit/services/core/world';
import { HostTab, withTab } from '../subject/host-tab';
import { chartsAt, taught } from './make-recipe';

const other = 'https://other.test';
let context: CoreContext;
const file = recipeFile(taught('colleague', { version: 7, hosts: ['elsewhere.test'] }), 'charts.test').text;

beforeEach(async () => {
  context = await withTab((await openWorld()).context, new HostTab());
  const sites = [
    { origin: other, enabled: true },
    { origin: chartsAt, enabled: true },
    { origin: 'https://off.test', enabled: false },
  ];
  await context.local.set('prefs', { sites });
});

describe('a recipe from a colleague', () => {
  it('is shown with what it may read, and saved nowhere yet', async () => {
    expect(await recipePreview(context, { text: file })).toMatchObject({
      ok: true,
      value: {
        offer: {
          recipe: { name: 'Charts', version: 7 },
          host: 'charts.test',
          sites: [{ origin: chartsAt }, { origin: other }],
        },
      },
    });
    expect(await officeRecipes(context)).toEqual([]);
  });

  it('is taken over on trial, under an id of its own, for the site that was chosen', async () => {
    const answer = await recipeTake(context, { text: file, origin: other });
    expect(answer.ok).toBe(true);
    const [taken] = await officeRecipes(context);
    expect(taken).toMatchObject({
      origin: other,
      state: 'trial',
      source: 'file',
      current: { version: 7, name: 'Charts' },
    });
    expect(taken?.current.id).not.toBe('taught-colleague');
    expect(taken?.current.hosts).toBeUndefined();
  });

  it.each([
    ['a file that is none', '{}', other],
    ['a site that is off', file, 'https://off.test'],
    ['a site that is not known', file, 'https://unknown.test'],
    ['a hostile file', file.replace('#name', 'input[type=password]'), other],
  ])('is refused with %s', async (_what, text, origin) => {
    expect(await recipeTake(context, { text, origin })).toMatchObject({ ok: false, error: 'not-allowed' });
    expect(await officeRecipes(context)).toEqual([]);
  });

  it('says what is wrong and where', async () => {
    expect(await recipePreview(context, { text: file.replace('#name', 'a:has(b)') })).toMatchObject({
      value: { problems: [{ code: 'bad-selector', at: 'recipe.views.0.fields.fullName.0.select' }] },
    });
  });
});
