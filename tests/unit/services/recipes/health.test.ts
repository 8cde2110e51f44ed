import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { RecipeHealth, View } from '@/lib/domain/records/recipe';
import { noView } from '@/lib/domain/sites/health';
import type { CoreContext } from '@/lib/services/context';
import { saveOfficeRecipe } from '@/lib/services/recipes/office-recipes';
import { recipes } from '@/lib/services/recipes/recipe-lines';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage } from '@/tests/unit/services/core/world';
import { HostTab, withTab } from '../subject/host-tab';
import { chartsAt, office, taught } from './make-recipe';

const [chart] = taught('a').views as [View];
const twoViews = taught('a', { views: [chart, { ...chart, id: 'sent' }] });

let tab: HostTab;
let context: CoreContext;
const recipeId = 'taught-a';
const miss: Partial<FrameReading> = { recipeId, viewId: 'chart', state: 'none', fields: {}, expected: true };
const hit: Partial<FrameReading> = { ...miss, state: 'found', fields: { fullName: 'Rosa Lindqvist', chart: '1042' } };

const healths = async () => (await context.local.get<RecipeHealth[]>('healths')) ?? [];
const recent = async (viewId = 'chart') => (await healths()).find((one) => one.viewId === viewId)?.recent ?? '';
const why = async () => {
  const answer = await subject(context, { tabId: tab.tabId }, ownPage);
  return answer.ok ? (answer.value.nobodyWhy ?? answer.value.identity) : answer.error;
};
const word = async () => {
  const answer = await recipes(context);
  return answer.ok && answer.value.recipes[0]?.health;
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
    await visit(
      hit,
      miss,
      hit,
      { ...miss, expected: false },
      { ...hit, state: 'ambiguous' },
      { ...miss, state: 'slow' },
    );
    expect(await recent()).toBe('101');
    expect((await context.local.get<RecipeHealth[]>('healths'))?.[0]).toMatchObject({ origin: chartsAt, recipeId });
  });

  it('counts no message that was read and names nobody: a colleague, or several receivers of our own', async () => {
    await visit(hit, { ...miss, fields: { displayName: 'Mara Bell' } });
    await visit({ ...miss, fields: { fromEmail: 'mara@office.test', ownEmail: 'mara@office.test' } });
    expect(await recent()).toBe('1');
    await visit({ ...miss, fields: { fromEmail: 'rosa@family.example', ownEmail: 'mara@office.test' } });
    expect(await recent()).toBe('10');
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

  it('is counted for each view, so that one that was rebuilt shows beside one that was not', async () => {
    const list = { viewId: 'sent' };
    await saveOfficeRecipe(context, office('a', { current: twoViews }));
    await visit(hit, { ...miss, ...list }, hit, { ...miss, ...list }, hit, { ...miss, ...list });
    expect([await recent(), await recent('sent')]).toEqual(['111', '000']);
    expect(await why()).toBe('unrecognised');
    expect(await word()).toBe('partly');
    await visit(miss);
    expect(await why()).toBe('none');
    await visit({ ...hit, ...list });
    expect(await word()).toBe('sometimes');
  });

  it('holds a page against the view it turns out to be of, not against the one it seemed to be while it loaded', async () => {
    await visit({ ...miss, viewId: null, state: 'no-view' });
    expect(await recent(noView)).toBe('0');
    tab.change(0, miss);
    await tab.report(0);
    expect([await recent(noView), await recent()]).toEqual(['', '0']);
    tab.change(0, hit);
    await tab.report(0);
    expect([await recent(noView), await recent()]).toEqual(['1', '1']);
  });

  it('does not blame a view that names nobody', async () => {
    const frame = { ...office('a').current.views[0], id: 'frame', require: [], fields: {} } as View;
    await saveOfficeRecipe(context, office('a', { current: taught('a', { views: [...twoViews.views, frame] }) }));
    await visit({ ...miss, viewId: 'frame' });
    expect([await recent('frame'), await recent(noView)]).toEqual(['', '0']);
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

  it('stays when only the name changes, and starts anew when the page was taught again', async () => {
    await visit(miss, miss, miss);
    await saveOfficeRecipe(context, office('a', { current: taught('a', { name: 'West' }) }));
    expect(await recent()).toBe('000');
    await saveOfficeRecipe(context, office('a', { current: taught('a', { version: 2 }) }));
    expect(await recent()).toBe('');
    expect(await why()).toBe('none');
  });
});
