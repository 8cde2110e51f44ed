import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './browser';

let fake: FakeBrowser;
const known = 'scripting.getRegisteredContentScripts';

beforeEach(() => {
  vi.resetModules();
  fake = fakeBrowser();
});

async function scripts() {
  return (await import('@/lib/platform/browser-site-scripts')).browserSiteScripts;
}

it('registers the page script for what is not registered yet, in all frames, for good', async () => {
  fake.answers[known] = [{ id: 'site:https://ehr.test' }];
  await (await scripts()).register(['https://ehr.test', 'http://host.localhost:4600']);
  expect(fake.calls.at(-1)).toEqual([
    'scripting.registerContentScripts',
    [
      {
        id: 'site:http://host.localhost:4600',
        matches: ['http://host.localhost:4600/*'],
        js: ['recipes.js', 'content-scripts/page.js'],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ],
  ]);
});

it('asks the browser for nothing when all are registered', async () => {
  fake.answers[known] = [{ id: 'site:https://ehr.test' }];
  await (await scripts()).register(['https://ehr.test']);
  expect(fake.calls).toEqual([[known]]);
});

it('takes away only what is there', async () => {
  fake.answers[known] = [{ id: 'site:https://ehr.test' }];
  await (await scripts()).unregister(['https://ehr.test', 'https://mail.test']);
  expect(fake.calls.at(-1)).toEqual(['scripting.unregisterContentScripts', { ids: ['site:https://ehr.test'] }]);
});

it('asks for each origin with its port', async () => {
  fake.answers['permissions.contains'] = true;
  const origins = ['https://ehr.test', 'http://host.localhost:4600'];
  expect(await (await scripts()).granted(origins)).toEqual(origins);
  expect(fake.calls).toEqual(origins.map((one) => ['permissions.contains', { origins: [`${one}/*`] }]));
  fake.answers['permissions.contains'] = false;
  expect(await (await scripts()).granted(origins)).toEqual([]);
});

it('runs in the frames of the site alone, and in those that say no origin', async () => {
  const frames = [
    { frameId: 0, result: 'https://ehr.test' },
    { frameId: 4, result: 'https://inner.test' },
    { frameId: 7, result: 'null' },
  ];
  fake.answers['scripting.executeScript'] = async () => frames;
  await (await scripts()).inject(3, 'https://inner.test');
  expect(fake.calls.at(-1)).toEqual([
    'scripting.executeScript',
    { target: { tabId: 3, frameIds: [4, 7] }, files: ['/recipes.js', '/content-scripts/page.js'] },
  ]);
  await (await scripts()).inject(3, 'https://mail.test');
  expect(fake.calls.at(-1)?.[1]).toMatchObject({ target: { frameIds: [7] } });
});

it('runs nowhere where no frame of the site is left', async () => {
  fake.answers['scripting.executeScript'] = async () => [{ frameId: 0, result: 'https://ehr.test' }];
  await (await scripts()).inject(3, 'https://inner.test');
  expect(fake.calls).toHaveLength(1);
});
