import { expect, type Page } from '@playwright/test';
import { allow, openOffice } from '../harness/office.ts';
import { makeCast } from './cast.ts';
import { Timeline } from './timeline.ts';
import { Walker } from './walker.ts';
import { watchDocument } from './watch-document.ts';

/** Wide enough for the column; what is not drawn costs no time. */
const viewport = { width: 1_600, height: 160 };
/** A page that has not come to rest by then never will. */
const restMs = 15_000;

/** Walks about at random in several tabs at once; after every step the panel shows nobody or exactly who is there. */
export async function walk(steps: number, tabs: number): Promise<void> {
  const seed = Number(process.env.CASECUE_SEED ?? Math.floor(Math.random() * 1e9));
  console.log(`wrong-patient walk: ${steps} steps in ${tabs} tabs, CASECUE_SEED=${seed}`);
  const cast = makeCast(seed);
  const office = await openOffice({ ...cast, launch: { viewport } });
  const { it, demo } = office;
  // Every page of ours asks again when a page says something new: those that nobody looks at only cost time.
  for (const page of it.context.pages()) if (page.url().endsWith('onboarding.html')) await page.close();
  await allow(office, demo.origin('practice'));
  await allow(office, demo.origin('mail'));
  const timelines = new Map<Page, Timeline>();
  await it.context.exposeBinding('report', ({ page }, kind: 'page' | 'panel', key: string, at: number) => {
    const parts = kind === 'page' ? cast.partsOf(key) : key.split('+').filter(Boolean);
    timelines.get(page)?.note(kind, { at, parts });
  });
  await it.context.addInitScript(watchDocument);

  const walkTab = async (_: unknown, index: number) => {
    const page = await it.context.newPage();
    const timeline = new Timeline();
    timelines.set(page, timeline);
    // A document that goes takes our panel along.
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) timeline.note('panel', { at: 0, parts: [] });
    });
    const walker = new Walker(page, demo, cast, randomOf(seed + index));
    walker.beforeLeaving = (parts) => timeline.settled(parts, restMs);
    await walker.start(index % 2 === 0 ? 'practice' : 'mail');
    for (let step = 0; step < steps / tabs; step++) {
      const parts = await walker.step();
      const recent = () => `tab ${index}, step ${step}: ${walker.done.slice(-4).join('; ')}`;
      await timeline.settled(parts, restMs).catch((fault) => {
        throw new Error(`${recent()}: ${fault.message}`);
      });
      expect(timeline.wrongDisplays(), recent()).toEqual([]);
    }
    return timeline.displays;
  };
  const all = await Promise.all(Array.from({ length: tabs }, walkTab));
  const displays = all.reduce((sum, one) => sum + one, 0);
  console.log(`${displays} names shown, 0 wrong`);
  // A walk that shows hardly anybody proves nothing.
  expect(displays).toBeGreaterThan(steps / 4);
  await office.close();
}

/** Mulberry32: small, and the same everywhere for one seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
