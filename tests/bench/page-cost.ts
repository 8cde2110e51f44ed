import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { Installed } from '../e2e/harness/installed.ts';
import { allow } from '../e2e/harness/office.ts';
import { makePractice } from '../e2e/harness/practice.ts';
import { makeProfile } from '../e2e/harness/profile.ts';
import { type Spread, spreadOf } from './page/measure.ts';
import { recordWork, type Work } from './page-trace.ts';

export interface PageCost {
  /** The main thread's own time, in hundredths of the time that passed: what other programs take is not counted. */
  without: Spread;
  /** The same, with us, on a machine as fast as it was then. */
  withUs: Spread;
  /** What we add, round by round. */
  added: Spread;
  /** Of that what scripts run, and what the browser does to find out whether something covers our frame. */
  script: Spread;
  looking: Spread;
  /** Worlds of ours in a page of a site without permission. */
  worldsWithout: number;
}

const pairs = 5;
const roundMs = 3_000;
const mutationsPerSecond = 1_000;

/**
 * A page of labels and values that changes a thousand times a second, all over, the place of the name as well: the
 * dearest of ours, as nothing of it can be left out. The same page twice: on a site that is switched on, and on one
 * without permission.
 */
export async function measurePageCost(rounds: number): Promise<PageCost> {
  const server = await serveBusyPage();
  const { port } = server.address() as AddressInfo;
  const it = await Installed.launch({ profile: makeProfile(), viewport: { width: 1_600, height: 900 } });
  try {
    const desk = await it.open('desk.html');
    await makePractice(desk);
    await allow({ it, desk }, `http://busy.localhost:${port}`);
    return await contest(it.context, port, rounds);
  } finally {
    await it.close();
    server.close();
  }
}

type Shares = Record<'withUs' | 'without' | 'added' | 'script' | 'looking', number[]>;

/**
 * Rounds with pages that are opened anew: what a process of the browser happens to be like would otherwise pass for
 * our cost.
 */
async function contest(context: BrowserContext, port: number, rounds: number): Promise<PageCost> {
  const shares: Shares = { withUs: [], without: [], added: [], script: [], looking: [] };
  let worldsWithout = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const ours = await watched(context, `http://busy.localhost:${port}/`);
    const quiet = await watched(context, `http://quiet.localhost:${port}/`);
    if (ours.worlds() === 0) throw new Error('our script does not run on the site that is switched on');
    for (let round = 0; round < rounds; round++) await take(shares, ours, quiet, round);
    worldsWithout += quiet.worlds();
    await ours.close();
    await quiet.close();
  }
  const { withUs, without, added, script, looking } = shares;
  return {
    withUs: spreadOf(withUs),
    without: spreadOf(without),
    added: spreadOf(added),
    script: spreadOf(script),
    looking: spreadOf(looking),
    worldsWithout,
  };
}

type Watched = Awaited<ReturnType<typeof watched>>;

async function take(shares: Shares, ours: Watched, quiet: Watched, round: number): Promise<void> {
  // In turn each comes first: a machine that gets slower or faster meanwhile favours neither.
  const early = round % 2 === 0 ? await ours.work() : undefined;
  const without = await quiet.work();
  const withUs = early ?? (await ours.work());
  // Both pages lay out the same, as often: what that took tells how fast the machine was each time.
  const speed = without.layoutUs / withUs.layoutUs;
  const added = (what: 'all' | 'script' | 'looking') => withUs[what] * speed - without[what];
  shares.withUs.push(withUs.all * speed);
  shares.without.push(without.all);
  shares.added.push(added('all'));
  shares.script.push(added('script'));
  shares.looking.push(added('looking'));
}

async function watched(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension:')) worlds.add(world.id);
  });
  await session.send('Runtime.enable');
  await page.goto(url);
  await passed(3_000);
  return { work: () => workOf(page, session), worlds: () => worlds.size, close: () => page.close() };
}

/** What the main thread does while the page is in front. */
async function workOf(page: Page, session: CDPSession): Promise<Work> {
  await page.bringToFront();
  await passed(500);
  return recordWork(session, roundMs);
}

const page = `<!doctype html><title>Charts</title><main>
<dl><dt>Patient name</dt><dd id="name">Rosa Lindqvist</dd><dt>Date of birth</dt><dd>03/14/1979</dd></dl>
<table>${Array.from({ length: 200 }, (_, n) => `<tr><th scope="row">Value ${n}</th><td id="v${n}">0</td></tr>`).join('')}</table>
</main><script>
let count = 0;
const perTick = ${mutationsPerSecond / 50};
const [main] = document.getElementsByTagName('main');
setInterval(() => {
  for (let n = 3; n < perTick; n++) document.getElementById('v' + (count++ % 200)).firstChild.data = String(count);
  // Said anew though it is the same, a row that is another one, and what might hide everything.
  document.getElementById('name').firstChild.data = 'Rosa Lindqvist';
  const row = document.getElementById('v' + (count % 200)).parentElement;
  row.replaceWith(row.cloneNode(true));
  main.className = 'tick' + (count % 2);
}, 20);
</script>`;

function serveBusyPage(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
