import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import type { OfficeRecipe, Source } from '@/lib/domain/records/recipe';
import { Installed } from '../harness/installed.ts';
import { allow } from '../harness/office.ts';
import { makePractice } from '../harness/practice.ts';
import { makeProfile } from '../harness/profile.ts';
import { Sidebar } from '../models/sidebar.ts';

/** Ten thousand nodes, deep and wide, with a password that has been typed in. */
const page = `<!doctype html><title>Charts</title><form><label>Password <input type="password" id="key" value="s3cret"></label></form>
<main>${`${'<div>'.repeat(50)}Name${'</div>'.repeat(50)}<b>x</b>`.repeat(200)}</main>`;

const names = ['fullName', 'firstName', 'lastName', 'chart', 'phone', 'email', 'bornOn', 'subject'] as const;

/** As a damaged store might hold it: what never came through the one way in. */
function hostile(origin: string): OfficeRecipe {
  const towers: Source[] = [
    { select: 'div:has(div:has(div:has(b)))' },
    { select: 'div div div div div div b' },
    { label: ['Name'], transforms: ['date-words'] },
    { select: 'div', transforms: ['date-mdy'] },
    { select: 'input', property: 'value' },
    { select: '#key', attribute: 'value' },
    { label: ['Password'] },
  ];
  const view = {
    id: 'taught-1',
    when: { path: '*' },
    scope: 'body',
    fields: Object.fromEntries(names.map((name) => [name, towers])),
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
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  origin = `http://charts.localhost:${(server.address() as AddressInfo).port}`;
  it = await Installed.launch({ profile: makeProfile(), viewport: { width: 1_600, height: 900 } });
  desk = await it.open('desk.html');
  await makePractice(desk);
  await allow({ it, desk }, origin);
});

test.afterAll(async () => {
  await it.close();
  server.close();
});

test('a recipe made to hold a page up is cut off, and reads no password', async () => {
  await (await it.worker()).evaluate((recipes) => chrome.storage.local.set({ recipes }), [hostile(origin)]);
  const host = await it.context.newPage();
  // Whatever holds the page for longer than a blink, ours included.
  await host.addInitScript(() => {
    const held: number[] = [];
    Object.assign(globalThis, { held });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await host.goto(origin);
  const sidebar = await Sidebar.beside(it, host);
  await sidebar.showsNobody();
  // Ten more readings or so.
  await host.evaluate(() => {
    const main = document.querySelector('main');
    return new Promise<void>((done) => {
      const from = performance.now();
      const tick = () => {
        main?.append('.');
        if (performance.now() - from > 4_000) done();
        else setTimeout(tick, 20);
      };
      // What loading took is not ours.
      (globalThis as unknown as { held: number[] }).held.length = 0;
      tick();
    });
  });
  const held = await host.evaluate(() => (globalThis as unknown as { held: number[] }).held);
  // A run ends after 25 ms; a task may hold layout and the page's own work besides.
  expect(Math.max(0, ...held)).toBeLessThan(150);
  const kept = await (await it.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(kept)).toContain('taught-hostile');
  expect(JSON.stringify(kept)).not.toContain('s3cret');
});
