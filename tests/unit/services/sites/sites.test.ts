import { beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '@/lib/domain/records/practice';
import type { RecipeHealth } from '@/lib/domain/records/recipe';
import type { CoreContext } from '@/lib/services/context';
import { openSite } from '@/lib/services/sites/open-site';
import { keepSite, removeSite } from '@/lib/services/sites/remove-site';
import { pageHello } from '@/lib/services/subject/page-hello';
import { disableSite, enableSite, sites } from '@/lib/services/subject/sites';
import { makeWorld, type World, wake } from '@/tests/unit/services/core/world';
import { chartsAt, office } from '../recipes/make-recipe';
import { HostTab, withTab } from '../subject/host-tab';

const site = (host: string, more: Partial<Site> = {}): Site => ({ origin: `https://${host}`, enabled: true, ...more });
let world: World;
let context: CoreContext;
let tab: HostTab;
let granted: (origins: readonly string[]) => string[];

const lines = async () => {
  const answer = await sites(context, {});
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.sites;
};
const put = (...all: Site[]) => context.local.set('prefs', { sites: all });

beforeEach(async () => {
  world = makeWorld();
  tab = new HostTab();
  granted = (origins) => [...origins];
  const woken = wake(world);
  const scripts = { ...woken.scripts, granted: async (origins: readonly string[]) => granted(origins) };
  context = await withTab({ ...woken, scripts }, tab);
});

describe('the list of sites', () => {
  it.each<[string, Site, object]>([
    ['on', site('charts.test'), { state: 'on', granted: true }],
    ['off', site('charts.test', { enabled: false }), { state: 'off' }],
    ['lost', site('lost.test'), { state: 'lost', granted: false }],
    ['lost, and said so after it was switched off for it', site('charts.test', { lost: true }), { state: 'lost' }],
    ['never', site('patientportal.vendor.test'), { state: 'never', never: 'portal' }],
  ])('says which is %s', async (_what, one, expected) => {
    granted = (origins) => origins.filter((origin) => !origin.includes('lost'));
    await put(one);
    expect(await lines()).toMatchObject([expected]);
  });

  it('says what reads a site, by whom it was taught and how it fares', async () => {
    await put(site('charts.test', { recipeId: 'taught-a' }), site('mail.test', { recipeId: 'roundcube' }));
    await context.local.set('recipes', [office('a', { source: 'file' })]);
    const lost: RecipeHealth = { origin: chartsAt, recipeId: 'taught-a', viewId: 'chart', recent: '1000' };
    await context.local.set('healths', [lost]);
    expect(await lines()).toMatchObject([
      { recipe: { name: 'Charts', trust: 'taught', source: 'file' }, health: 'unrecognised' },
      { recipe: { name: 'Roundcube', trust: 'verified', verifiedOn: '1.6' }, health: 'unseen' },
    ]);
  });

  it('has no recipe where the one that read it is gone', async () => {
    await put(site('charts.test', { recipeId: 'taught-gone' }));
    const [line] = await lines();
    expect(line).not.toHaveProperty('recipe');
    expect(line?.health).toBe('unseen');
  });
});

describe('switching a site', () => {
  it('off takes our frame out of its pages and forgets what they said, and on needs the browser’s permission', async () => {
    tab.load(0, {});
    await pageHello(context, { route: 'r', coep: false, pageWidth: 1280 }, tab.sender(0));
    const { origin } = tab.sender(0);
    await disableSite(context, { origin });
    expect(tab.commands).toContainEqual({ do: 'unmount' });
    expect((await lines()).find((one) => one.origin === origin)).toMatchObject({ state: 'off' });
    granted = () => [];
    expect(await enableSite(context, { origin })).toMatchObject({ ok: false, error: 'permission-missing' });
    granted = (origins) => [...origins];
    expect(await enableSite(context, { origin })).toMatchObject({ ok: true });
  });
});

describe('a site that is removed', () => {
  const kept = site('charts.test', { enabled: false, panel: 'rail', width: 320, recipeId: 'taught-a' });

  it('is forgotten with how it fared, what was taught stays, and it comes back as it was', async () => {
    await put(kept, site('mail.test'));
    await context.local.set('recipes', [office('a')]);
    const health: RecipeHealth = { origin: chartsAt, recipeId: 'taught-a', viewId: 'chart', recent: '1' };
    await context.local.set('healths', [health]);
    expect(await removeSite(context, { origin: chartsAt })).toMatchObject({ ok: true });
    expect((await lines()).map(({ origin }) => origin)).toEqual(['https://mail.test']);
    expect(await context.local.get('healths')).toEqual([]);
    expect(await context.local.get('recipes')).toHaveLength(1);
    expect(await keepSite(context, { origin: chartsAt })).toMatchObject({ ok: true });
    expect((await lines())[0]).toMatchObject(kept);
    expect(await keepSite(context, { origin: chartsAt })).toMatchObject({ error: 'not-undoable' });
  });

  it('comes back switched off, whatever it was: only a click switches a site on', async () => {
    await put(site('charts.test'));
    await removeSite(context, { origin: chartsAt });
    await keepSite(context, { origin: chartsAt });
    expect((await lines())[0]).toMatchObject({ state: 'off' });
  });

  it('that is not on the list is not found', async () => {
    expect(await removeSite(context, { origin: 'https://unknown.test' })).toMatchObject({ error: 'not-found' });
  });
});

describe('going to a site', () => {
  it('brings its open page forward, and does nothing where none is open', async () => {
    tab.load(0, {});
    await pageHello(context, { route: 'r', coep: false, pageWidth: 1280 }, tab.sender(0));
    const { origin } = tab.sender(0);
    expect(await openSite(context, { origin })).toMatchObject({ value: { tabId: tab.tabId } });
    expect(await openSite(context, { origin: 'https://west.test' })).toMatchObject({ value: { tabId: null } });
    expect(world.windows).toEqual([`tab ${tab.tabId}`]);
  });
});
