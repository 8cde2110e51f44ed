import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { RecipeHealth } from '@/lib/domain/records/recipe';
import type { CoreContext } from '@/lib/services/context';
import { saveOfficeRecipe } from '@/lib/services/recipes/office-recipes';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage } from '@/tests/unit/services/core/world';
import { HostTab, withTab } from '../subject/host-tab';
import { chartsAt, office, taught } from './make-recipe';

let tab: HostTab;
let context: CoreContext;
const recipeId = 'taught-a';
const miss: Partial<FrameReading> = { recipeId, viewId: 'chart', state: 'none', fields: {}, expected: true };
const hit: Partial<FrameReading> = { ...miss, state: 'found', fields: { fullName: 'Rosa Lindqvist', chart: '1042' } };

const recent = async () => (await context.local.get<RecipeHealth[]>('healths'))?.[0]?.recent ?? '';
const why = async () => {
  const answer = await subject(context, { tabId: tab.tabId }, ownPage);
  return answer.ok ? (answer.value.nobodyWhy ?? answer.value.identity) : answer.error;
};
/** Pages loaded one after the other. */
const visit = async (...pages: Partial<FrameReading>[]) => {
  for (const says of pages) await tab.show(0, says, chartsAt);
};

beforeEach(async () => {
  tab = new HostTab();
  const { context: world } = await openWorld();
  context = await withTab(world, tab);
  await context.local.set('prefs', { sites: [{ origin: chartsAt, enabled: true }] });
  await saveOfficeRecipe(context, office('a'));
});

describe('the health of a recipe', () => {
  it('is a count of pages on which somebody was expected', async () => {
    await visit(hit, miss, hit, { ...miss, expected: false }, { ...hit, state: 'ambiguous' });
    expect(await recent()).toBe('101');
    expect((await context.local.get<RecipeHealth[]>('healths'))?.[0]).toMatchObject({ origin: chartsAt, recipeId });
  });

  it('counts a page once, found where somebody was found at last', async () => {
    await visit(miss);
    expect(await recent()).toBe('0');
    tab.change(0, hit);
    await tab.clear(0);
    await tab.report(0);
    expect(await recent()).toBe('1');
    tab.change(0, miss);
    await tab.report(0);
    expect(await recent()).toBe('1');
    tab.change(0, { ...miss, route: 'another' });
    await tab.report(0);
    expect(await recent()).toBe('10');
  });

  it('does not count a hidden frame, a recipe on trial, or a guess', async () => {
    await visit({ ...miss, visible: false });
    await visit({ ...miss, recipeId: 'guess' });
    await saveOfficeRecipe(context, office('a', { state: 'trial' }));
    await visit(miss);
    expect(await recent()).toBe('');
  });

  it('remembers ten pages', async () => {
    await visit(...Array.from({ length: 12 }, (_, n) => (n < 4 ? miss : hit)));
    expect(await recent()).toBe('0011111111');
  });

  it('says that a page is no longer recognised after three misses, until somebody is found again', async () => {
    await visit(hit, miss, miss);
    expect(await why()).toBe('none');
    await visit(miss);
    expect(await why()).toBe('unrecognised');
    await visit({ ...miss, expected: false });
    expect(await why()).toBe('none');
    await visit(hit);
    expect(await why()).not.toBe('unrecognised');
    await visit(miss);
    expect(await why()).toBe('none');
  });

  it('counts a page whose view is gone as a miss', async () => {
    await visit(...Array(3).fill({ ...miss, viewId: null, state: 'no-view' }));
    expect(await why()).toBe('unrecognised');
  });

  it('starts anew when the page was taught again', async () => {
    await visit(miss, miss, miss);
    await saveOfficeRecipe(context, office('a', { current: taught('a', { version: 2 }) }));
    expect(await recent()).toBe('');
    expect(await why()).toBe('none');
  });
});
