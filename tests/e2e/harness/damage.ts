import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../models/expect.ts';
import { Installed } from './installed.ts';
import { makePatient, makePractice, practice } from './practice.ts';
import { makeProfile } from './profile.ts';

const garbage = Buffer.alloc(4_096, 0x5a);

/** Where the browser keeps the one database of this profile that is an extension's. */
export function storeOf(profile: string): string {
  const databases = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(databases).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!ours) throw new Error('no store in this profile');
  return join(databases, ours);
}

function filesLike(store: string, name: RegExp): string[] {
  const files = readdirSync(store).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`nothing like ${name} in the store`);
  return files.map((file) => join(store, file));
}

const recordsIn = (store: string) => filesLike(store, /\.(ldb|log)$/);

/** Each leaves the profile as a fault of the disk could. */
export const storeFaults: Record<string, (store: string) => void> = {
  'the folder is gone': (store) => rmSync(store, { recursive: true }),
  'CURRENT is gone': (store) => rmSync(join(store, 'CURRENT')),
  'CURRENT is garbage': (store) => writeFileSync(join(store, 'CURRENT'), garbage),
  'the manifest is garbage': (store) => {
    for (const file of filesLike(store, /^MANIFEST-/)) writeFileSync(file, garbage);
  },
  'everything but the tables is gone': (store) => {
    for (const file of filesLike(store, /^(MANIFEST-|CURRENT|LOG)/)) rmSync(file);
  },
  'the records are garbage': (store) => {
    for (const file of recordsIn(store)) writeFileSync(file, garbage);
  },
  'the records are cut off': (store) => {
    for (const file of recordsIn(store)) truncateSync(file, 100);
  },
  'the last records are lost': (store) => {
    for (const file of recordsIn(store)) truncateSync(file, Math.floor(statSync(file).size * 0.9));
  },
  'a record in the middle is garbage': (store) => {
    for (const file of recordsIn(store)) {
      const bytes = readFileSync(file);
      garbage.copy(bytes, Math.floor(bytes.length / 2));
      writeFileSync(file, bytes);
    }
  },
};

/** A profile in which a practice lies, its browser closed properly. */
export async function healthyProfile(): Promise<string> {
  const profile = makeProfile();
  const it = await Installed.launch({ profile });
  const desk = await it.open('desk.html');
  await makePractice(desk);
  await makePatient(desk, { first: 'Ottoline', last: 'Quackenbush' });
  await it.close();
  return profile;
}

export function copyOf(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'casecue-profile-'));
  cpSync(profile, copy, { recursive: true });
  return copy;
}

export async function typePassphrase(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill(practice.passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Starts the browser after the fault: nothing may look like a first run, and the recovery screen says what is wrong. */
export async function expectRecovery(profile: string): Promise<void> {
  const it = await Installed.launch({ profile });
  const welcome = await it.open('onboarding.html');
  await expect(welcome.getByText(/The records need your attention|Unlock CaseCue/)).toBeVisible();
  await expect(welcome.getByRole('button', { name: /Make the vault/ })).toHaveCount(0);
  await expect(welcome.getByText('No practice has been started')).toHaveCount(0);
  const page = await it.open('unlock.html');
  const told = page.getByRole('heading', { name: /The records are (gone|damaged)|The history does not add up/ });
  const passphrase = page.getByLabel('Passphrase');
  await expect(told.or(passphrase)).toBeVisible();
  // What only the key can show is found at the unlock.
  if (await passphrase.isVisible()) await typePassphrase(page);
  await expect(told).toBeVisible();
  await expect(page.getByText(/Expected: \d+ saved changes, format 2/)).toBeVisible();
  await it.close();
}
