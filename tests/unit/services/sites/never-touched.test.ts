import { beforeEach, describe, expect, it } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import { savePrefs } from '@/lib/services/settings/save-prefs';
import { pageHello } from '@/lib/services/subject/page-hello';
import { pageReading } from '@/lib/services/subject/page-reading';
import { siteOf } from '@/lib/services/subject/site-prefs';
import { enableSite } from '@/lib/services/subject/sites';
import { tabMemory } from '@/lib/services/subject/tab-memory';
import { makeWorld, ownPage, wake } from '@/tests/unit/services/core/world';
import { HostTab, practice, strip, withTab } from '../subject/host-tab';

const portal = 'https://patientportal.vendor.test';
let tab: HostTab;
let context: CoreContext;
let registered: string[][];
const hello = () => pageHello(context, { route: 'r', coep: false, pageWidth: 1280 }, tab.sender(0));

beforeEach(async () => {
  tab = new HostTab();
  registered = [];
  const woken = wake(makeWorld());
  const scripts = { ...woken.scripts, register: async (origins: string[]) => void registered.push(origins) };
  context = await withTab({ ...woken, scripts }, tab);
});

describe('a site that is never touched', () => {
  it('cannot be switched on, and nothing is registered for it', async () => {
    expect(await enableSite(context, { origin: portal })).toEqual({ ok: false, error: 'never-touched' });
    expect(registered).toEqual([]);
    expect(await siteOf(context, portal)).toBeUndefined();
  });

  it('gets no frame and is not listened to, even where it was switched on before the list knew it', async () => {
    await context.local.set('prefs', { sites: [{ origin: portal, enabled: true }] });
    tab.load(0, strip('Rosa Lindqvist', '1042'), portal);
    expect(await hello()).toMatchObject({ ok: true, value: { mount: null } });
    const reading = tab.shows(0);
    if (!reading) throw new Error('no reading');
    expect(await pageReading(context, { ...reading, seq: 1 }, tab.sender(0))).toMatchObject({ error: 'not-allowed' });
    expect((await tabMemory(context)).claims.size).toBe(0);
  });

  it('is left at once when the office adds it to its own list', async () => {
    tab.load(0, {});
    expect(await hello()).toMatchObject({ value: { mount: { mode: 'rail' } } });
    await tab.show(0, strip('Rosa Lindqvist', '1042'));
    await savePrefs(context, { patch: { neverHosts: ['practice.test'] } }, ownPage);
    expect(tab.commands).toContainEqual({ do: 'unmount' });
    expect(await siteOf(context, practice)).toMatchObject({ enabled: false });
    expect((await tabMemory(context)).claims.size).toBe(0);
    expect(await enableSite(context, { origin: practice })).toEqual({ ok: false, error: 'never-touched' });
  });

  it('can be switched on again once it is off the office’s own list', async () => {
    await savePrefs(context, { patch: { neverHosts: ['practice.test'] } }, ownPage);
    await savePrefs(context, { patch: { neverHosts: [] } }, ownPage);
    expect(await enableSite(context, { origin: practice })).toMatchObject({ ok: true });
  });

  it('is not decided by a frame in a page', async () => {
    const frame = { ...ownPage, kind: 'frame' as const, tabId: 7, frameId: 2 };
    expect(await savePrefs(context, { patch: { neverHosts: [] } }, frame)).toMatchObject({ error: 'not-allowed' });
  });
});
