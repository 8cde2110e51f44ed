import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelShape } from '@/lib/domain/views/subject';
import { pageRecipes } from '@/lib/services/recipes/page-recipes';
import { lock } from '@/lib/services/session/lock';
import { pageHello } from '@/lib/services/subject/page-hello';
import { subject } from '@/lib/services/subject/subject';
import { forgetTab, tabMemory } from '@/lib/services/subject/tab-memory';
import { teachingTabClosed } from '@/lib/services/teach/closed-tab';
import { dropTeaching } from '@/lib/services/teach/end-teaching';
import { teach } from '@/lib/services/teach/teach';
import { allTeaching } from '@/lib/services/teach/teach-memory';
import { ownPage } from '@/tests/unit/services/core/world';
import { taught as made, office } from '@/tests/unit/services/recipes/make-recipe';
import { HostTab, mail, practice } from '@/tests/unit/services/subject/host-tab';
import { Classroom, elena, irma, tabId, tomas } from './teach-world';

/** A program that opens each chart in a window of its own, beside the window with its list. */
const [listTab, secondTab] = [8, 9];
const shape: PanelShape = { mode: 'rail', width: 380 };
let room: Classroom;
let tabs: HostTab[];

const session = async () => (await allTeaching(room.context))[0];
const step = async (of: number) => {
  const answer = await subject(room.context, { tabId: of }, ownPage);
  return answer.ok ? answer.value.teach?.step : answer.error;
};
const act = (of: number, what: 'right' | 'wrong' | 'cancel') => teach(room.context, { tabId: of, act: what }, ownPage);
const tab = (of: number) => tabs.find((one) => one.tabId === of) as HostTab;

/** A window with our panel, and a page that has said nothing yet. */
async function opens(of: number, origin = practice): Promise<HostTab> {
  const fresh = new HostTab(of);
  fresh.context = room.context;
  tabs.push(fresh);
  fresh.load(0, { recipeId: 'none', viewId: null, state: 'no-view', route: `window-${of}` }, origin);
  await pageHello(room.context, { route: 'r', coep: false, pageWidth: 900 }, fresh.sender(0));
  return fresh;
}

/** The page asks for its recipes, as each new document does, and answers whether the trial is among them. */
async function asks(of: number): Promise<boolean> {
  const answer = await pageRecipes(room.context, {}, tab(of).sender(0));
  return answer.ok && answer.value.recipes.length > 0;
}

async function reads(of: number, fields = tomas): Promise<void> {
  const trial = (await room.recipes()).find(({ state }) => state === 'trial')?.current;
  tab(of).change(0, {
    recipeId: trial?.id ?? '',
    viewId: 'taught-1',
    state: 'found',
    fields,
    route: `of-${fields.chart}`,
  });
  await tab(of).report(0);
}

beforeEach(async () => {
  room = await Classroom.open();
  tabs = [room.tab];
  Object.assign(room.context, {
    tabs: {
      send: async (of: number, ...rest: [number | undefined, Parameters<HostTab['send']>[2]]) =>
        (await tabs.find((one) => one.tabId === of)?.send(of, ...rest)) ?? false,
    },
  });
  await opens(listTab);
  await tab(listTab).report(0);
  await room.taught('/akte/elena');
});

describe('a second patient in a window of its own', () => {
  it('takes teaching along, and a list that stands open is the page without a patient', async () => {
    expect(await asks(listTab)).toBe(true);
    await tab(listTab).report(0);
    expect((await session())?.proof?.blank).toBeDefined();
    expect(await step(listTab)).toBeUndefined();
    await opens(secondTab);
    expect(await asks(secondTab)).toBe(true);
    await reads(secondTab);
    expect((await session())?.tabId).toBe(secondTab);
    expect([await step(secondTab), await step(tabId)]).toEqual(['check', undefined]);
    expect(await act(secondTab, 'right')).toMatchObject({ ok: true });
    expect((await room.recipes()).map(({ state }) => state)).toEqual(['active']);
    expect(await allTeaching(room.context)).toEqual([]);
  });

  it('loses nothing of what the list proved while other pages speak at the same moment', async () => {
    await asks(listTab);
    await Promise.all([tab(listTab).report(0), tab(tabId).report(0)]);
    expect((await session())?.proof?.blank).toBeDefined();
    await opens(secondTab);
    await asks(secondTab);
    await Promise.all([tab(tabId).report(0), reads(secondTab), tab(listTab).report(0)]);
    expect([(await session())?.tabId, await step(secondTab)]).toEqual([secondTab, 'check']);
  });

  it('opens its panel, whatever is kept of the site, and folds it again', async () => {
    await opens(secondTab);
    const hello = await pageHello(room.context, { route: 'r', coep: false, pageWidth: 900 }, tab(secondTab).sender(0));
    expect(hello).toMatchObject({ value: { mount: { mode: 'column' } } });
    await asks(secondTab);
    await reads(secondTab);
    expect(tab(secondTab).commands).toContainEqual(expect.objectContaining({ do: 'shape', mode: 'column' }));
    await act(secondTab, 'cancel');
    for (const one of [secondTab, tabId]) {
      expect(tab(one).commands.findLast((command) => command.do === 'shape')).toMatchObject({ mode: 'rail' });
    }
    expect(await room.recipes()).toEqual([]);
  });

  it('that is the first one again is no other patient', async () => {
    await opens(secondTab);
    await asks(secondTab);
    await reads(secondTab, elena);
    expect((await session())?.tabId).toBe(tabId);
    expect(await step(secondTab)).toBe('other');
  });

  it('is shown once more in its window where nothing is read there', async () => {
    await opens(secondTab);
    await asks(secondTab);
    await tab(secondTab).report(0);
    expect(await step(secondTab)).toBe('other');
    await act(secondTab, 'wrong');
    expect(await session()).toMatchObject({ tabId: secondTab, phase: 'picking', first: expect.any(Array) });
    expect(await step(tabId)).toBeUndefined();
  });

  it('follows to a third one, and asks for a page without a patient where none was seen', async () => {
    await opens(secondTab);
    await asks(secondTab);
    await reads(secondTab);
    await act(secondTab, 'right');
    expect(await step(secondTab)).toBe('blank');
    await asks(listTab);
    await tab(listTab).report(0);
    expect((await room.recipes()).map(({ state }) => state)).toEqual(['active']);
    expect([await step(listTab), await step(secondTab)]).toEqual(['done', undefined]);
  });
});

describe('other tabs', () => {
  it('say nothing of the trial before they read by it', async () => {
    await tab(listTab).report(0);
    expect((await session())?.proof?.blank).toBeUndefined();
    await asks(listTab);
    expect((await session())?.proof?.blank).toBeUndefined();
  });

  it('that showed somebody when it began are left alone', async () => {
    await room.do('cancel');
    const known = office('known', { origin: practice, current: made('known') });
    await room.context.local.set('recipes', [known]);
    tab(listTab).change(0, { recipeId: 'taught-known', viewId: 'chart', state: 'found', fields: irma });
    await tab(listTab).report(0);
    await room.taught('/akte/elena');
    const answer = await pageRecipes(room.context, {}, tab(listTab).sender(0));
    expect(answer).toMatchObject({ value: { recipes: [{ id: 'taught-known' }] } });
  });

  it('of another site, or while clicks are waited for, are given nothing', async () => {
    await opens(secondTab, mail);
    expect(await asks(secondTab)).toBe(false);
    await room.do('wrong');
    expect(await asks(listTab)).toBe(false);
  });

  it('that begin anew end what waited', async () => {
    await teach(room.context, { tabId: listTab, act: 'start' }, ownPage);
    expect((await allTeaching(room.context)).map((one) => [one.tabId, one.phase])).toEqual([[listTab, 'picking']]);
    expect(await room.recipes()).toEqual([]);
  });
});

describe('the end', () => {
  it('comes with the first window while the second patient is waited for', async () => {
    await opens(secondTab);
    await teachingTabClosed(room.context, tabId);
    expect(await allTeaching(room.context)).toEqual([]);
    expect(await room.recipes()).toEqual([]);
  });

  it('does not come with a window whose patient was right: another one goes on', async () => {
    await opens(secondTab);
    await asks(secondTab);
    await reads(secondTab);
    await act(secondTab, 'right');
    for (const one of [secondTab, tabId]) {
      await forgetTab(room.context, one);
      await teachingTabClosed(room.context, one);
    }
    expect((await room.recipes()).map(({ state }) => state)).toEqual(['active']);
    expect(await session()).toMatchObject({ tabId: listTab, phase: 'done' });
  });

  it('comes with the lock, wherever it went on', async () => {
    await opens(secondTab);
    await asks(secondTab);
    await reads(secondTab);
    await lock(room.context);
    await dropTeaching(room.context);
    expect(await allTeaching(room.context)).toEqual([]);
    expect(await room.recipes()).toEqual([]);
    const { panels } = await tabMemory(room.context);
    expect(panels.size).toBe(3);
  });
});

it('a panel in the tab that is taught stands open after each page, too', async () => {
  const { panels } = await tabMemory(room.context);
  const panel = panels.get(tabId);
  if (panel) panels.set(tabId, { ...panel, shape });
  const hello = await pageHello(room.context, { route: 'r', coep: false, pageWidth: 900 }, room.tab.sender(0));
  expect(hello).toMatchObject({ value: { mount: { mode: 'column' } } });
});
