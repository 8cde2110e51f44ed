import { cpSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { openBare } from './bare-page.ts';
import { Installed, type LaunchWishes } from './installed.ts';
import { makePractice, practice } from './practice.ts';
import { makeProfile, type ProfileWishes, setWishes } from './profile.ts';

/** An open vault of a practice that was founded before, without patients. */
export interface Founded {
  it: Installed;
  /** A page of ours, bare until a test goes to a screen. */
  desk: Page;
  zone: string;
  today: string;
}

let founding: Promise<{ folder: string; zone: string }> | undefined;

/** Once for all tests of this process: to found a practice takes longer than most of them. */
async function found(): Promise<{ folder: string; zone: string }> {
  const folder = makeProfile();
  const it = await Installed.launch({ profile: folder });
  const { zone } = await makePractice(await openBare(it));
  await it.close();
  return { folder, zone };
}

/** A browser of its own, on a copy of the profile in which the practice was founded. */
export async function openFounded(launch: Partial<LaunchWishes> = {}, wishes: ProfileWishes = {}): Promise<Founded> {
  founding ??= found();
  const { folder, zone } = await founding;
  const profile = makeProfile();
  cpSync(folder, profile, { recursive: true });
  setWishes(profile, wishes);
  const it = await Installed.launch({ profile, viewport: { width: 1_600, height: 900 }, ...launch });
  const desk = await openBare(it);
  await ask(desk, 'unlock', { passphrase: practice.passphrase });
  return { it, desk, zone, today: Temporal.Now.plainDateISO(zone).toString() };
}
