import { expect, type Page } from '@playwright/test';
import { allow, type Office, openOffice } from '../harness/office.ts';
import { appPlace } from './app-place.ts';
import { type AppId, appPages } from './apps/app-pages.ts';
import { type Apps, startApps } from './apps/start-apps.ts';
import { teachFields, teachInvented } from './apps/taught.ts';
import { type Cast, makeCast } from './cast.ts';
import { mailPlace } from './mail-place.ts';
import { type Chance, chanceOf, type Place } from './place.ts';
import { practicePlace } from './practice-place.ts';
import { Timeline } from './timeline.ts';
import { Walker } from './walker.ts';
import { watchDocument } from './watch-document.ts';

/** Wide enough for the column; what is not drawn costs no time. */
const viewport = { width: 1_600, height: 160 };
/** A page that has not come to rest by then never will. */
const restMs = 15_000;

/**
 * Walks about at random in several tabs at once, between practice, mail and the others; after every step the panel
 * shows nobody or exactly who is there.
 */
export async function walk(steps: number, tabs: number, others: readonly AppId[] = []): Promise<void> {
  const seed = Number(process.env.CASECUE_SEED ?? Math.floor(Math.random() * 1e9));
  console.log(`wrong-patient walk: ${steps} steps in ${tabs} tabs, CASECUE_SEED=${seed}`);
  const cast = makeCast(seed);
  const office = await openOffice({ ...cast, launch: { viewport } });
  const apps = await startApps((app) => appPages(app, cast.people, cast.mails));
  const { it, demo } = office;
  for (const page of it.context.pages()) if (page.url().endsWith('onboarding.html')) await page.close();
  await allow(office, demo.origin('practice'));
  await allow(office, demo.origin('mail'));
  for (const app of others) await allow(office, apps.origin(app));
  if (others.includes('invented')) await teachInvented(office, apps, cast.known.slice(-2));
  if (others.includes('fields')) await teachFields(office, apps, cast.known.slice(-2));
  const timelines = new Map<Page, Timeline>();
  await it.context.exposeBinding(
    'report',
    ({ page }, kind: 'page' | 'panel', key: string, at: number, born: number) => {
      if (kind === 'page') timelines.get(page)?.notePage({ at, parts: cast.partsOf(key) });
      else timelines.get(page)?.notePanel({ at, born, parts: key.split('+').filter(Boolean) });
    },
  );
  await it.context.addInitScript(watchDocument);

  const displays = await Promise.all(
    Array.from({ length: tabs }, async (_, index) => {
      const page = await it.context.newPage();
      const timeline = new Timeline();
      timelines.set(page, timeline);
      // A document that goes takes our panel along; a new address in the same document does not.
      page.on('framedetached', (frame) => {
        if (frame.url().includes('/sidebar.html')) timeline.notePanel({ at: 0, born: 0, parts: [] });
      });
      const chance = chanceOf(seed + index);
      const places = placesOf(page, others, { office, apps, cast, chance, timeline });
      const walker = new Walker(places, places[index % places.length] as Place, chance);
      await walkTab(walker, timeline, { steps: steps / tabs, tab: index, cast });
      return timeline.displays;
    }),
  );
  const all = displays.reduce((sum, one) => sum + one, 0);
  console.log(`${all} names shown, 0 wrong`);
  // A walk that shows hardly anybody proves nothing.
  expect(all).toBeGreaterThan(steps / 4);
  await apps.close();
  await office.close();
}

interface World {
  office: Office;
  apps: Apps;
  cast: Cast;
  chance: Chance;
  timeline: Timeline;
}

function placesOf(page: Page, others: readonly AppId[], { office, apps, cast, chance, timeline }: World): Place[] {
  const { demo } = office;
  const mailbox = {
    url: (folder: 'INBOX' | 'Sent') => demo.mailUrl(folder),
    judged: (key: string) => timeline.settled(cast.partsOf(key), restMs),
  };
  const appOf = (app: AppId) => {
    const pages = appPages(app, cast.people, cast.mails);
    const keepsAddress = new Set(Object.values(pages).map(({ path }) => path)).size === 1;
    return { name: app, url: apps.url(app), keys: Object.keys(pages).filter(Boolean), keepsAddress };
  };
  return [
    practicePlace(page, demo.practiceUrl(), cast, chance),
    mailPlace(page, mailbox, cast, chance),
    ...others.map((app) => appPlace(page, appOf(app), chance)),
  ];
}

async function walkTab(
  walker: Walker,
  timeline: Timeline,
  { steps, tab, cast }: { steps: number; tab: number; cast: Cast },
): Promise<void> {
  await walker.start();
  for (let step = 0; step < steps; step++) {
    const parts = cast.partsOf(await walker.step());
    const recent = () => `tab ${tab}, step ${step}: ${walker.done.slice(-4).join('; ')}`;
    await timeline.settled(parts, restMs).catch((fault) => {
      throw new Error(`${recent()}: ${fault.message}`);
    });
    expect(timeline.wrongDisplays(), recent()).toEqual([]);
  }
}
