import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { Installed } from '../e2e/harness/installed.ts';
import { allow } from '../e2e/harness/office.ts';
import { makePractice } from '../e2e/harness/practice.ts';
import { makeProfile } from '../e2e/harness/profile.ts';
import { type Spread, spreadOf } from './page/measure.ts';

export interface PageCost {
  /** The main thread's own time, in hundredths of the time that passed: what other programs take is not counted. */
  without: Spread;
  withUs: Spread;
  /** What we add, round by round. */
  added: Spread;
  /** Of that what our scripts run; the rest is noise of how many frames the machine had time to paint. */
  script: Spread;
  /** Worlds of ours in a page of a site without permission. */
  worldsWithout: number;
}

const roundMs = 4_000;
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

async function contest(context: BrowserContext, port: number, rounds: number): Promise<PageCost> {
  const ours = await watched(context, `http://busy.localhost:${port}/`);
  const quiet = await watched(context, `http://quiet.localhost:${port}/`);
  if (ours.worlds() === 0) throw new Error('our script does not run on the site that is switched on');
  const shares: Record<'withUs' | 'without' | 'added' | 'script', number[]> = {
    withUs: [],
    without: [],
    added: [],
    script: [],
  };
  for (let round = 0; round <= rounds; round++) {
    // In turn each comes first: a machine that gets slower or faster meanwhile favours neither.
    const early = round % 2 === 0 ? await ours.share() : undefined;
    const without = await quiet.share();
    const withUs = early ?? (await ours.share());
    // In the first round everything is still cold.
    if (round === 0) continue;
    shares.withUs.push(withUs.busy);
    shares.without.push(without.busy);
    shares.added.push(withUs.busy - without.busy);
    shares.script.push(withUs.script - without.script);
  }
  const { withUs, without, added, script } = shares;
  return {
    withUs: spreadOf(withUs),
    without: spreadOf(without),
    added: spreadOf(added),
    script: spreadOf(script),
    worldsWithout: quiet.worlds(),
  };
}

async function watched(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension:')) worlds.add(world.id);
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await passed(3_000);
  return { share: () => shareOf(page, session), worlds: () => worlds.size };
}

interface Times {
  at: number;
  busy: number;
  script: number;
}

/** The main thread's own time while the page is in front, in hundredths. */
async function shareOf(page: Page, session: CDPSession): Promise<Omit<Times, 'at'>> {
  await page.bringToFront();
  await passed(500);
  const before = await metrics(session);
  await passed(roundMs);
  const after = await metrics(session);
  const share = (name: 'busy' | 'script') => (100 * (after[name] - before[name])) / (after.at - before.at);
  return { busy: share('busy'), script: share('script') };
}

async function metrics(session: CDPSession): Promise<Times> {
  const all = (await session.send('Performance.getMetrics')).metrics;
  const of = (name: string) => all.find((one) => one.name === name)?.value ?? Number.NaN;
  return { at: of('Timestamp'), busy: of('ThreadTime'), script: of('ScriptDuration') };
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
