import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import type { OfficeRecipe, Source } from '@/lib/domain/records/recipe';
import { selectorProblem } from '@/lib/schema/records/selector.ts';
import { openFounded } from '../harness/founded.ts';
import type { Installed } from '../harness/installed.ts';
import { allow } from '../harness/office.ts';
import { plantRecipes } from '../harness/plant-recipes.ts';
import { Sidebar } from '../models/sidebar.ts';

const form = '<form><label>Password <input type="password" id="key" value="s3cret"></label></form>';
/** Ten thousand nodes each, with a password that has been typed in. */
const pages: Record<string, string> = {
  deep: `${form}<main>${`${'<div>'.repeat(30)}Name${'</div>'.repeat(30)}<b>x</b>`.repeat(320)}</main>`,
  flat: `${form}<main>${'<p>Name</p><i>x</i>'.repeat(5_000)}</main>`,
};

const names = ['fullName', 'firstName', 'lastName', 'chart', 'phone', 'email', 'bornOn', 'subject'] as const;

/** The dearest that may come from outside, as often as it may. */
const allowed: Source[] = [
  { select: ':not(div) div div, .q b' },
  { select: ':not(main):not(b) p, .q div div' },
  { label: ['Name'], transforms: ['date-words'] },
  { select: 'div', transforms: ['date-mdy'] },
  { select: 'p', transforms: ['date-dmy'] },
  { select: 'input', property: 'value' },
];
/** What may not, as a damaged store might hold it. */
const refused: Source[] = [
  { select: 'div:has(b ~ div > div b)' },
  { select: 'div div div div div div b' },
  { select: 'div, p', transforms: ['date-mdy'] },
  { label: ['Name'], transforms: ['date-words'] },
  { select: 'input', property: 'value' },
  { select: '#key', attribute: 'value' },
  { label: ['Password'] },
];

function hostile(origin: string, sources: Source[]): OfficeRecipe {
  const view = {
    id: 'taught-1',
    when: { path: '*', hasNot: Array(8).fill('.q div div div') },
    scope: 'body',
    fields: Object.fromEntries(names.map((name) => [name, sources])),
    require: [['fullName' as const]],
  };
  return {
    id: 'hostile',
    origin,
    state: 'active',
    source: 'file',
    earlier: [],
    changedAt: 1,
    current: {
      id: 'taught-hostile',
      version: 1,
      name: 'Charts',
      kind: 'practice',
      trust: 'taught',
      detect: [{}],
      views: [view],
    },
  };
}

let server: Server;
let it: Installed;
let desk: Page;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Charts</title>${pages[request.url?.slice(1) ?? ''] ?? ''}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  origin = `http://charts.localhost:${(server.address() as AddressInfo).port}`;
  ({ it, desk } = await openFounded());
  await allow({ it, desk }, origin);
});

test.afterAll(async () => {
  await it.close();
  server.close();
});

const mostMs = 50;
const readings = 8;

/** What one reading costs the page's main thread, in ms of its own time: other programs' share of the clock is not ours. */
async function costs(host: Page): Promise<number[]> {
  const session = await it.context.newCDPSession(host);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const worker = await it.worker();
  const found: number[] = [];
  for (let nth = 0; nth < readings; nth++) {
    const before = await spent();
    await worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      await chrome.tabs.sendMessage(tab?.id ?? -1, {
        id: 1,
        type: 'pageCommand',
        data: { do: 'read-again' },
        timestamp: 1,
      });
    }, host.url());
    found.push((await spent()) - before);
  }
  await session.detach();
  return found;
}

for (const [what, sources] of Object.entries({ allowed, refused })) {
  for (const shape of Object.keys(pages)) {
    test(`a recipe of what is ${what}, made to hold a ${shape} page up, is cut off within ${mostMs} ms and reads no password`, async () => {
      await plantRecipes(it, desk, [hostile(origin, sources)]);
      const host = await it.context.newPage();
      await host.goto(`${origin}/${shape}`);
      const sidebar = await Sidebar.beside(it, host);
      await sidebar.showsNobody('takes too long to read');
      const spent = await costs(host);
      // A reading of nothing takes 2 ms: the recipe was at work.
      const [dearest = 0, ...others] = spent.sort((one, other) => other - one);
      expect(dearest).toBeGreaterThan(5);
      // One of eight may hold the browser's own tidying up.
      expect(Math.max(...others)).toBeLessThan(mostMs);
      const kept = await (await it.worker()).evaluate(() => chrome.storage.session.get(null));
      expect(JSON.stringify(kept)).toContain('taught-hostile');
      expect(JSON.stringify(kept)).not.toContain('s3cret');
      await host.close();
    });
  }
}

test('what may come from outside is what the tests above allow', () => {
  const problems = (sources: Source[]) =>
    sources.flatMap(({ select }) => (select ? (selectorProblem(select) ?? []) : []));
  expect(problems(allowed)).toEqual([]);
  expect(problems(refused)).toEqual(['bad-selector', 'heavy-selector']);
});
