import type { Answer, Topic } from '@/lib/domain/answer';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { RuleEnv } from '@/lib/domain/records/dossier';
import type { BundledHead } from '@/lib/domain/records/recipe';
import type { ImportProgress } from '@/lib/domain/views/report';
import type { AlarmDoor } from '@/lib/platform/alarm-door';
import type { Area } from '@/lib/platform/area';
import type { BadgeDoor } from '@/lib/platform/badge-door';
import type { Clock } from '@/lib/platform/clock';
import type { LogDoor } from '@/lib/platform/log-door';
import type { NoticeDoor } from '@/lib/platform/notice-door';
import type { PageTools } from '@/lib/platform/page-tools-door';
import type { SiteScripts } from '@/lib/platform/site-scripts-door';
import type { TabDoor } from '@/lib/platform/tab-door';
import type { WindowDoor } from '@/lib/platform/window-door';
import { VaultClosed } from '@/lib/storage/keys';
import type { Store } from '@/lib/storage/store';
import type { Vault } from '@/lib/storage/vault';

/** What every service is handed; the background makes one, tests another. */
export interface CoreContext {
  vault: Vault;
  clock: Clock;
  /** `storage.local`: preferences and canary, never patient data in clear. */
  local: Area;
  /** `storage.session`: trusted contexts only, gone with the browser. */
  session: Area;
  /** To the content scripts of host pages. */
  tabs: TabDoor;
  /** Those that come with the extension. */
  recipes: readonly BundledHead[];
  /** Which sites our content scripts run on. */
  scripts: SiteScripts;
  /** What runs in a page only when the user asks for it. */
  pageTools: PageTools;
  notices: NoticeDoor;
  windows: WindowDoor;
  alarms: AlarmDoor;
  badge: BadgeDoor;
  log: LogDoor;
  /** From how many minutes without any input on the computer we are told so. */
  idleAfter(minutes: number): void;
  newId(): Id;
  /** Tells every page of ours what may be stale, with the store's sequence; with a tab: only the subject of that one. */
  changed(topics: Topic[], tabId?: number): void;
  /** Asks pages to keep what is half typed. True: one has; false: none had anything, or it could not. */
  closing?(): Promise<boolean>;
  /** Tells pages how far an import has come; absent where nobody listens. */
  importProgress?(progress: ImportProgress): void;
}

/** The open vault with what the rules need; services run inside `whileOpen`. */
export interface OpenCore {
  store: Store;
  memberId: Id;
  now: Instant;
  env: RuleEnv;
}

/** Runs a service on the open store, or answers why it is closed. */
export async function whileOpen<T>(
  context: CoreContext,
  run: (core: OpenCore) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const open = await context.vault.open();
  if (!open) return refuseClosed(context);
  try {
    const settings = await open.store.get('settings', 'settings');
    if (!settings) return { ok: false, error: 'not-found', facts: { table: 'settings' } };
    const now = context.clock.now();
    return await run({ ...open, now, env: { now, settings } });
  } catch (fault) {
    // Rest and lock end what is in flight.
    if (fault instanceof VaultClosed) return refuseClosed(context);
    throw fault;
  }
}

async function refuseClosed<T>(context: CoreContext): Promise<Answer<T>> {
  const { state } = await context.vault.status();
  if (state === 'resting') return { ok: false, error: 'resting' };
  if (state === 'first-run') return { ok: false, error: 'no-vault' };
  return { ok: false, error: state === 'starting' ? 'starting' : 'locked' };
}
