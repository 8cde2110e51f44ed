import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './browser';

let fake: FakeBrowser;
const desk = { tabId: 4, windowId: 2, documentUrl: 'chrome-extension://x/desk.html#/plans' };

beforeEach(() => {
  vi.resetModules();
  fake = fakeBrowser();
  fake.answers = {
    'runtime.getURL': (path: string) => `chrome-extension://x${path}`,
    'runtime.getContexts': [],
    'windows.getAll': [{ id: 2 }],
    'tabs.create': { windowId: 2 },
  };
});

async function windows() {
  return (await import('@/lib/platform/browser-windows')).browserWindows;
}

const done = (name: string) => fake.calls.filter(([call]) => call === name).map(([, ...args]) => args);

it('opens unlock as a small window of its own', async () => {
  await (await windows()).openUnlock();
  expect(done('windows.create')).toMatchObject([[{ url: 'chrome-extension://x/unlock.html', type: 'popup' }]]);
});

it('brings an open desk forward instead of opening a second one, and leads it to its route', async () => {
  fake.answers['runtime.getContexts'] = [desk];
  await (await windows()).openDesk('/patients/p1');
  expect(done('tabs.create')).toEqual([]);
  expect(done('tabs.update')).toEqual([[4, { active: true, url: 'chrome-extension://x/desk.html#/patients/p1' }]]);
  expect(done('windows.update')).toEqual([[2, { focused: true }]]);
});

it('leaves the desk where it is when no route was asked for', async () => {
  fake.answers['runtime.getContexts'] = [desk];
  await (await windows()).openDesk();
  expect(done('tabs.update')).toEqual([[4, { active: true }]]);
});

it('opens a window where none is left', async () => {
  fake.answers['windows.getAll'] = [];
  await (await windows()).openDesk('/');
  expect(done('windows.create')).toEqual([[{ url: 'chrome-extension://x/desk.html#/', focused: true }]]);
});

it('opens one unlock window for two clicks at once', async () => {
  const unlock = { ...desk, documentUrl: 'chrome-extension://x/unlock.html' };
  fake.answers['runtime.getContexts'] = async () => (done('windows.create').length ? [unlock] : []);
  const doors = await windows();
  await Promise.all([doors.openUnlock(), doors.openUnlock()]);
  expect(done('windows.create')).toHaveLength(1);
  expect(done('windows.update')).toHaveLength(1);
});

it('brings the tab forward that was used last, and none that is gone', async () => {
  const tabs: Record<number, object> = {
    7: { id: 7, windowId: 1, lastAccessed: 10 },
    8: { id: 8, windowId: 3, lastAccessed: 20 },
  };
  fake.answers['tabs.get'] = async (id: number) => tabs[id] ?? Promise.reject(new Error('no such tab'));
  const doors = await windows();
  expect(await doors.showTab([7, 8, 9])).toBe(8);
  expect(done('tabs.update')).toEqual([[8, { active: true }]]);
  expect(done('windows.update')).toEqual([[3, { focused: true }]]);
  expect(await doors.showTab([9])).toBeNull();
  expect(await doors.showTab([])).toBeNull();
  expect(done('tabs.update')).toHaveLength(1);
});
