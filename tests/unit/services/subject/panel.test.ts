import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSender } from '@/lib/domain/page';
import type { CoreContext } from '@/lib/services/context';
import { pageHello } from '@/lib/services/subject/page-hello';
import { isBoundFrame, panelFocusPage, panelShape } from '@/lib/services/subject/panel';
import { panelAttach } from '@/lib/services/subject/panel-attach';
import { disableSite, enableSite, sites } from '@/lib/services/subject/sites';
import { makeWorld, ownPage, wake } from '@/tests/unit/services/core/world';
import { HostTab, practice, withTab } from './host-tab';

let tab: HostTab;
let context: CoreContext;
const frame = (documentId = 'frame'): PageSender => ({ kind: 'frame', tabId: 7, frameId: 5, documentId, origin: 'x' });
const hello = (pageWidth = 1280, coep = false) =>
  pageHello(context, { route: 'r', coep, pageWidth }, tab.sender(0)).then((answer) => {
    if (!answer.ok) throw new Error(answer.error);
    return answer.value.mount;
  });

beforeEach(async () => {
  tab = new HostTab();
  context = await withTab(wake(makeWorld()), tab);
  tab.load(0, {});
});

describe('mounting', () => {
  it('is a rail in a narrow page, a column in a wide one, and then as the user left it', async () => {
    expect(await hello(1599)).toMatchObject({ mode: 'rail' });
    const wide = await hello(1600);
    expect(wide).toMatchObject({ mode: 'column', width: 340 });
    await panelAttach(context, { token: wide?.token ?? '' }, frame());
    await panelShape(context, { mode: 'rail', width: 5_000 }, frame());
    expect(await hello(1600)).toMatchObject({ mode: 'rail', width: 640 });
    expect(tab.commands).toContainEqual({ do: 'shape', mode: 'rail', width: 640 });
  });

  it('happens on sites that are switched on, in their top page, where a frame can stand', async () => {
    expect(await hello(1280, true)).toBeNull();
    const inner = { ...tab.sender(0), frameId: 3 };
    const asked = { route: 'r', coep: false, pageWidth: 1280 };
    expect(await pageHello(context, asked, inner)).toMatchObject({ value: { mount: null } });
    await disableSite(context, { origin: practice });
    expect(await hello()).toBeNull();
  });
});

describe('a token', () => {
  it('works once, for one document of its own tab', async () => {
    const token = (await hello())?.token ?? '';
    expect(await panelAttach(context, { token }, { ...frame(), tabId: 8 })).toMatchObject({ ok: false });
    expect(await panelAttach(context, { token: 'guessed' }, frame())).toMatchObject({ ok: false });
    expect(await isBoundFrame(context, frame())).toBe(false);
    const first = { tabId: 7, session: { state: 'first-run' }, subject: { lock: 'first-run' } };
    expect(await panelAttach(context, { token }, frame())).toMatchObject({ ok: true, value: first });
    expect(await panelAttach(context, { token }, frame('another'))).toMatchObject({ ok: false, error: 'not-allowed' });
    expect(await isBoundFrame(context, frame())).toBe(true);
    expect(await isBoundFrame(context, frame('another'))).toBe(false);
  });

  it('is void once the page asks for another', async () => {
    const first = (await hello())?.token ?? '';
    const second = (await hello())?.token ?? '';
    expect(second).not.toBe(first);
    expect(await panelAttach(context, { token: first }, frame())).toMatchObject({ ok: false });
    expect(await panelAttach(context, { token: second }, frame())).toMatchObject({ ok: true });
  });

  it('is never redeemed by a content script or a page of ours', async () => {
    const token = (await hello())?.token ?? '';
    for (const sender of [tab.sender(0), { ...ownPage, tabId: 7 }]) {
      expect(await panelAttach(context, { token }, sender)).toMatchObject({ ok: false, error: 'not-allowed' });
    }
  });

  it('is what lets a frame give orders to the page', async () => {
    expect(await panelFocusPage(context, {}, frame())).toMatchObject({ ok: false });
    const token = (await hello())?.token ?? '';
    await panelAttach(context, { token }, frame());
    expect(await panelFocusPage(context, {}, frame())).toMatchObject({ ok: true });
    expect(tab.commands.at(-1)).toEqual({ do: 'focus-page' });
  });
});

describe('sites', () => {
  it('are switched on only with the browser’s permission, and reach an open tab at once', async () => {
    const injected: number[] = [];
    const registered: string[] = [];
    const scripts = {
      ...context.scripts,
      granted: async () => [practice],
      inject: async (tabId: number) => void injected.push(tabId),
      register: async (origins: string[]) => void registered.push(...origins),
    };
    const granted = { ...context, scripts };
    expect(await enableSite(granted, { origin: 'https://other.test', tabId: 7 })).toMatchObject({
      error: 'permission-missing',
    });
    expect(await enableSite(granted, { origin: practice, tabId: 7 })).toMatchObject({ ok: true });
    expect([injected, registered]).toEqual([[7], [practice]]);
    const answer = await sites(granted, {});
    const lines = answer.ok ? answer.value.sites : [];
    expect(lines.find(({ origin }) => origin === practice)).toMatchObject({ enabled: true, granted: true });
    expect(lines.find(({ origin }) => origin !== practice)).toMatchObject({ granted: false });
  });

  it('take their frame out of open pages when they are switched off', async () => {
    await hello();
    await disableSite(context, { origin: practice });
    expect(tab.commands.at(-1)).toEqual({ do: 'unmount' });
  });
});
