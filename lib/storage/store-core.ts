import type { Settings } from '@/lib/domain/records/practice';
import type { Area } from '@/lib/platform/area';
import type { Clock } from '@/lib/platform/clock';
import type { LogDoor } from '@/lib/platform/log-door';
import type { Directory } from './directory';
import { openRow } from './envelope';
import type { Keyring } from './keys';
import { type Database, rowsOf } from './schema';

/** What the parts of one open store share. */
export interface StoreCore {
  db: Database;
  keys: Keyring;
  local: Area;
  clock: Clock;
  log: LogDoor;
  directory: Directory;
  /** Runs writers one after another. */
  inLine<T>(task: () => Promise<T>): Promise<T>;
  /** The newest commit this store knows of. */
  seq: number;
  /** Told after a commit that changed the settings. */
  settingsChanged(settings: Settings): Promise<void>;
}

export async function readSettings({ db, keys }: Pick<StoreCore, 'db' | 'keys'>): Promise<Settings | null> {
  const row = await rowsOf(db, 'settings').get('settings');
  return row ? openRow(keys, 'settings', row) : null;
}
