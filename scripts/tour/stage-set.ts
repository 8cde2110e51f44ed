import type { Page } from '@playwright/test';
import { type Demo, startDemo } from '../../tests/demo/start-demo.ts';
import { Installed } from '../../tests/e2e/harness/installed.ts';
import { makeProfile } from '../../tests/e2e/harness/profile.ts';
import { zoneAtWork } from '../../tests/e2e/harness/zone-at-work.ts';
import { type Cast, castOf } from './cast.ts';
import { Narrator } from './narrator.ts';

/** What the scenes of the tour share. */
export interface StageSet {
  it: Installed;
  demo: Demo;
  cast: Cast;
  tell: Narrator;
  /** The zone of the practice: late morning there now, whenever the tour is played. */
  zone: string;
  weekday: number;
  passphrase: string;
  /** The practice system's page and the desk, once opened. */
  host: Page;
  desk: Page;
}

export async function openStage(seed: number): Promise<StageSet> {
  const cast = castOf(seed);
  const demo = await startDemo({ people: cast.people, mails: cast.mails });
  const it = await Installed.launch({ profile: makeProfile(), theme: 'light' });
  // The extension opens its welcome page by itself when it is installed.
  const welcome = it.context.pages().find((page) => page.url().includes('onboarding.html'));
  const desk = welcome ?? (await it.context.waitForEvent('page', (page) => page.url().includes('onboarding.html')));
  const host = await it.context.newPage();
  const tell = new Narrator();
  tell.watch(desk, host);
  return { it, demo, cast, tell, ...zoneAtWork(), passphrase: '', host, desk };
}

export async function closeStage({ it, demo }: StageSet): Promise<void> {
  await it.close();
  await demo.close();
}
