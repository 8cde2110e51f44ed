import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { allow, nadia, type Office, openOffice } from '../e2e/harness/office.ts';
import { makeProfile } from '../e2e/harness/profile.ts';
import { type Spread, spreadOf } from './page/measure.ts';

export interface SidebarTimes {
  /** From navigation until the plan of the patient on the page is painted. */
  sidebar: Spread;
  /** The same with the worker stopped before. */
  asleep: Spread;
  /** Until the text of an empty extension frame, inserted in the same way, is painted. */
  empty: Spread;
  /** How long the page itself took until `load`, after which either frame is inserted. */
  load: Spread;
  /** When our frame began to load, and when its scripts had run. */
  framed: Spread;
  scripted: Spread;
}

const viewport = { width: 1_600, height: 900 };
const contenders = ['sidebar', 'asleep', 'empty'] as const;

/** Two browsers side by side: the built package in one, an extension with an empty frame in the other. */
export async function measureSidebar(rounds: number): Promise<SidebarTimes> {
  const office = await openOffice({ known: [nadia] });
  const profile = makeProfile();
  const other = await withEmptyFrame(profile);
  try {
    await allow(office, office.demo.origin('practice'));
    return await contest(office, other, rounds);
  } finally {
    await other.close();
    await office.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function withEmptyFrame(profile: string): Promise<BrowserContext> {
  const extension = join(import.meta.dirname, 'empty-frame');
  return chromium.launchPersistentContext(profile, {
    ...(process.env.CASECUE_BROWSER ? { executablePath: process.env.CASECUE_BROWSER } : {}),
    headless: true,
    viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}

async function contest(office: Office, other: BrowserContext, rounds: number): Promise<SidebarTimes> {
  const url = office.demo.practiceUrl('none');
  const ours = await preparedPage(office.it.context, 'Crown, upper right');
  const empty = await preparedPage(other, 'Empty frame');
  const times: Record<keyof SidebarTimes, number[]> = {
    sidebar: [],
    asleep: [],
    empty: [],
    load: [],
    framed: [],
    scripted: [],
  };
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      if (contender === 'asleep') await office.it.stopWorker(office.desk);
      const seen = await visit(contender === 'empty' ? empty : ours, url);
      // The first round fills the browsers' caches.
      if (round === 0) continue;
      times[contender].push(seen.painted);
      times.load.push(seen.load);
      if (contender === 'sidebar') times.framed.push(seen.framed);
      if (contender === 'sidebar') times.scripted.push(seen.scripted);
    }
  }
  const spreads = Object.entries(times).map(([name, all]) => [name, spreadOf(all)]);
  return Object.fromEntries(spreads) as Record<keyof SidebarTimes, Spread>;
}

/** A tab on whose page a patient is open from the start, and whose frames of ours say when a text was painted. */
async function preparedPage(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.addInitScript(tellWhenPainted, text);
  return page;
}

/** Runs in every frame before its own scripts. */
function tellWhenPainted(text: string): void {
  if (location.protocol !== 'chrome-extension:') {
    const open = () => (window as unknown as { openPatient?(pid: number): void }).openPatient?.(1);
    document.addEventListener('DOMContentLoaded', open);
    return;
  }
  const frame = window as unknown as { paintedAt?: number };
  const look = () => {
    if (frame.paintedAt !== undefined || !document.body?.textContent.includes(text)) return;
    seen.disconnect();
    frame.paintedAt = 0;
    // The task after a frame's drawing begins when the frame was handed over.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        frame.paintedAt = performance.timeOrigin + performance.now();
      };
      port2.postMessage(null);
    });
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Milliseconds after the navigation of the page began. */
async function visit(page: Page, url: string): Promise<Record<'painted' | 'load' | 'framed' | 'scripted', number>> {
  await page.goto('about:blank');
  await page.bringToFront();
  await page.goto(url);
  const isOurs = (one: { url(): string }) => one.url().startsWith('chrome-extension:');
  const frame = page.frames().find(isOurs) ?? (await page.waitForEvent('framenavigated', isOurs));
  await frame.waitForFunction(() => Boolean((window as unknown as { paintedAt?: number }).paintedAt));
  const inside = await frame.evaluate(() => ({
    painted: (window as unknown as { paintedAt: number }).paintedAt,
    framed: performance.timeOrigin,
    scripted: performance.timing.domContentLoadedEventEnd,
  }));
  const { origin, load } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    load: performance.timing.loadEventEnd - performance.timing.navigationStart,
  }));
  return {
    load,
    painted: inside.painted - origin,
    framed: inside.framed - origin,
    scripted: inside.scripted - origin,
  };
}
