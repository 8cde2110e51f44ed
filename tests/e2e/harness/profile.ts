import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileWishes {
  /** Blocks third-party cookies, and with them the storage of framed pages. */
  blockThirdPartyCookies?: boolean;
}

/** A fresh profile folder with developer mode on, so that tests may grant a site without a prompt. */
export function makeProfile(wishes: ProfileWishes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'casecue-profile-'));
  mkdirSync(join(folder, 'Default'), { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    ...(wishes.blockThirdPartyCookies ? { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } } : {}),
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}
