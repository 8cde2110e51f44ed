/** Why the core refused; each has a sentence under `error.*` in the catalogues. */
export type ErrorCode =
  | 'locked'
  | 'resting'
  | 'no-vault'
  | 'starting'
  | 'bad-message'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'page-moved-on'
  | 'step-missing'
  | 'wrong-passphrase'
  | 'wrong-pin'
  | 'no-pin'
  | 'wrong-code'
  | 'too-soon'
  | 'weak-passphrase'
  | 'import-gone'
  | 'import-busy'
  | 'import-cancelled'
  | 'import-storing'
  | 'storage-full'
  | 'storage-failed'
  | 'permission-missing'
  | 'never-touched'
  | 'bad-state'
  | 'not-undoable'
  | 'already-logged'
  | 'unexpected';

export interface Refusal {
  ok: false;
  error: ErrorCode;
  /** Ids, counts and days for the sentence; never names. */
  facts?: Record<string, string | number>;
}

export type Answer<T> = { ok: true; seq: number; value: T } | Refusal;

/** What a saved change answers: by `changeId` it is undone. */
export interface Saved {
  changeId: string;
  /** The record made or changed first, where the screen goes on with it. */
  id?: string;
}

/** What a commit or a lock may have made stale on a screen. */
export type Topic =
  | 'session'
  | 'today'
  | 'patients'
  | 'plans'
  | 'subject'
  | 'referrers'
  | 'settings'
  | 'sites'
  | 'import'
  | 'drafts';
