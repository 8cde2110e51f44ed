import { beforeEach, expect, it, vi } from 'vitest';
import type { Area } from '@/lib/platform/area';
import { type FakeBrowser, fakeBrowser } from './browser';

let fake: FakeBrowser;
let area: Area;
let kept: Record<string, unknown>;
const asked = () => fake.calls.filter(([name]) => name === 'storage.local.get').length;

beforeEach(async () => {
  vi.resetModules();
  fake = fakeBrowser();
  kept = { prefs: { language: 'en' } };
  fake.answers = {
    'storage.local.get': async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    'storage.local.set': async (more: object) => void Object.assign(kept, more),
    'storage.local.remove': async (key: string) => void delete kept[key],
  };
  area = (await import('@/lib/platform/browser-areas')).localArea;
});

it('asks the browser once for what nobody has written since, also for what is not there', async () => {
  await Promise.all([area.get('prefs'), area.get('prefs'), area.get('nothing')]);
  expect([await area.get('prefs'), await area.get('nothing')]).toEqual([{ language: 'en' }, undefined]);
  expect(asked()).toBe(2);
});

it('never answers what was there before a write', async () => {
  await area.get('prefs');
  await area.set('prefs', { language: 'es' });
  expect(await area.get('prefs')).toEqual({ language: 'es' });
  await area.remove('prefs');
  expect(await area.get('prefs')).toBeUndefined();
});

it('forgets what was read while a write was under way', async () => {
  let arrive = () => {};
  fake.answers['storage.local.set'] = (more: object) =>
    new Promise<void>((done) => {
      arrive = () => done(void Object.assign(kept, more));
    });
  const writing = area.set('prefs', { language: 'es' });
  await area.get('prefs');
  arrive();
  await writing;
  expect(await area.get('prefs')).toEqual({ language: 'es' });
});

it('keeps what one reader changes from the others', async () => {
  const mine = await area.get<{ language: string }>('prefs');
  if (mine) mine.language = 'xx';
  expect(await area.get('prefs')).toEqual({ language: 'en' });
});

it('asks again after the browser has failed', async () => {
  const works = fake.answers['storage.local.get'];
  fake.answers['storage.local.get'] = () => Promise.reject(new Error('no disk'));
  await expect(area.get('prefs')).rejects.toThrow('no disk');
  fake.answers['storage.local.get'] = works;
  expect(await area.get('prefs')).toEqual({ language: 'en' });
});
