import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileWishes {
  /** Blocks third-party cookies, and with them the storage of framed pages. */
  blockThirdPartyCookies?: boolean;
}

const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A fresh profile folder with developer mode on, so that tests may grant a site without a prompt. Gone with this process. */
export function makeProfile(wishes: ProfileWishes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'casecue-profile-'));
  made.push(folder);
  mkdirSync(join(folder, 'Default'), { recursive: true });
  write(folder, { extensions: { ui: { developer_mode: true } } });
  setWishes(folder, wishes);
  return folder;
}

/** Of a profile that no browser has open. */
export function setWishes(folder: string, { blockThirdPartyCookies }: ProfileWishes): void {
  if (!blockThirdPartyCookies) return;
  const kept = JSON.parse(readFileSync(preferencesIn(folder), 'utf8'));
  write(folder, { ...kept, profile: { ...kept.profile, block_third_party_cookies: true, cookie_controls_mode: 1 } });
}

const preferencesIn = (folder: string) => join(folder, 'Default', 'Preferences');

function write(folder: string, preferences: object): void {
  writeFileSync(preferencesIn(folder), JSON.stringify(preferences));
}
