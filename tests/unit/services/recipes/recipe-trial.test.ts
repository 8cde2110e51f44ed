import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import { recipeFile } from '@/lib/domain/sites/recipe-file';
import type { CoreContext } from '@/lib/services/context';
import { recipeTake } from '@/lib/services/recipes/import-recipe';
import { officeRecipes, saveOfficeRecipe } from '@/lib/services/recipes/office-recipes';
import { recipeTrial } from '@/lib/services/recipes/recipe-trial';
import { dropProofs } from '@/lib/services/recipes/trial-proof';
import { lock } from '@/lib/services/session/lock';
import { pageHello } from '@/lib/services/subject/page-hello';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage } from '@/tests/unit/services/core/world';
import { afterWorkerDeath, HostTab, withTab } from '../subject/host-tab';
import { chartsAt, taught } from './make-recipe';

let tab: HostTab;
let context: CoreContext;
let id: string;

/** Another page of the program, for which the recipe has no view. */
const list: Partial<FrameReading> = { viewId: null, state: 'no-view', fields: {}, route: 'list' };
const stored = async () => (await officeRecipes(context)).find((one) => one.id === id);
const shows = async (fullName: string, chart: string, more: Partial<FrameReading> = {}) => {
  const recipeId = (await stored())?.current.id ?? '';
  const route = `of ${chart}`;
  tab.load(0, { recipeId, viewId: 'chart', state: 'found', fields: { fullName, chart }, route, ...more }, chartsAt);
  await pageHello(context, { route: 'r', coep: false, pageWidth: 1280 }, tab.sender(0));
  await tab.report(0);
};
const say = (right: boolean, of = id) => recipeTrial(context, { tabId: tab.tabId, id: of, right }, ownPage);
const shown = async () => {
  const answer = await subject(context, { tabId: tab.tabId }, ownPage);
  return answer.ok ? answer.value : null;
};

beforeEach(async () => {
  tab = new HostTab();
  context = await withTab((await openWorld()).context, tab);
  await context.local.set('prefs', { sites: [{ origin: chartsAt, enabled: true }] });
  const text = recipeFile(taught('colleague', { expect: [{}] }), 'charts.test').text;
  const taken = await recipeTake(context, { text, origin: chartsAt });
  if (!taken.ok) throw new Error(taken.error);
  id = taken.value.id;
});

describe('a recipe from a file', () => {
  it('is asked about a page that was read when the computer had time for it', async () => {
    await shows('Rosa Lindqvist', '1042');
    const whole = tab.shows(0) ?? {};
    tab.busyFor(3, whole);
    expect(await say(true)).toMatchObject({ ok: true });
  });

  it('shows nobody while it is on trial, and what it read is asked about', async () => {
    await shows('Rosa Lindqvist', '1042');
    const view = await shown();
    expect(view?.identity).toBe('nobody');
    expect(view?.trial).toMatchObject({
      id,
      step: 'first',
      read: [
        { field: 'fullName', value: 'Rosa Lindqvist' },
        { field: 'chart', value: '1042' },
      ],
    });
  });

  it('is believed after it was right for two people and read nobody on a page without one', async () => {
    await shows('Rosa Lindqvist', '1042');
    expect(await say(true)).toMatchObject({ value: { believed: false } });
    expect((await shown())?.trial?.step).toBe('other');
    expect(await say(true)).toMatchObject({ value: { believed: false } });
    expect((await stored())?.state).toBe('trial');
    await shows('', '', list);
    await shows('Wade Holm', '2077');
    expect((await shown())?.trial?.step).toBe('check');
    expect(await say(true)).toMatchObject({ value: { believed: true } });
    expect((await stored())?.state).toBe('active');
    expect((await shown())?.trial).toBeUndefined();
  });

  it('waits for a page without a patient, and is believed there without being asked', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    await shows('Wade Holm', '2077');
    expect(await say(true)).toMatchObject({ value: { believed: false } });
    expect((await shown())?.trial?.step).toBe('blank');
    expect((await shown())?.identity).toBe('nobody');
    await shows('', '', list);
    expect(await stored()).toMatchObject({ state: 'active', current: { expect: [{}] } });
  });

  it('asks whether no patient is open where it looks for somebody on every page', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    await shows('Wade Holm', '2077');
    await say(true);
    await shows('', '', { ...list, viewId: 'chart', state: 'none' });
    expect((await shown())?.trial).toMatchObject({ step: 'empty', read: [] });
    expect(await say(true)).toMatchObject({ value: { believed: true } });
    // From now on such a page is no miss.
    expect((await stored())?.current.expect).toBeUndefined();
  });

  it('is off where it reads somebody on the list', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    await shows('Wade Holm', '2077');
    await say(true);
    await shows('Rosa Lindqvist', '1042', { route: 'list' });
    expect((await shown())?.trial?.step).toBe('blank');
    await say(false);
    expect((await stored())?.state).toBe('off');
  });

  it('proves itself anew as another version', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    const one = await stored();
    if (!one) throw new Error('no recipe');
    await saveOfficeRecipe(context, { ...one, current: { ...one.current, version: 9 } });
    await shows('Wade Holm', '2077');
    expect((await shown())?.trial?.step).toBe('first');
  });

  it('is off after it was wrong once', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    await shows('Wade Holm', '2077');
    expect(await say(false)).toMatchObject({ value: { believed: false } });
    expect((await stored())?.state).toBe('off');
  });

  it('goes on after the worker was stopped, and starts anew after a lock: who it was does not stay', async () => {
    await shows('Rosa Lindqvist', '1042');
    await say(true);
    expect(JSON.stringify(await context.local.get('recipes'))).not.toContain('1042');
    context = tab.context = afterWorkerDeath(context);
    await shows('Wade Holm', '2077');
    expect((await shown())?.trial?.step).toBe('check');
    await dropProofs(context);
    expect(await context.session.get('recipes.proofs')).toHaveLength(1);
    await lock(context);
    await dropProofs(context);
    expect(await context.session.get('recipes.proofs')).toBeUndefined();
  });

  it.each<[string, Partial<FrameReading>]>([
    ['nobody', { state: 'none', fields: {} }],
    ['two people', { state: 'ambiguous', fields: {} }],
    ['half of what is needed', { fields: { fullName: 'Rosa Lindqvist' } }],
    ['something hidden', { visible: false }],
  ])('proves nothing where the page shows %s', async (_what, more) => {
    await shows('Rosa Lindqvist', '1042', more);
    expect((await shown())?.trial).toBeUndefined();
    expect(await say(true)).toMatchObject({ ok: false, error: 'page-moved-on' });
  });

  it('is not answered for by the answer to another one', async () => {
    await shows('Rosa Lindqvist', '1042');
    expect(await say(true, 'other')).toMatchObject({ ok: false, error: 'page-moved-on' });
  });
});
