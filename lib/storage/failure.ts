import type { Committed } from './store';

type Why = Extract<Committed, { kind: 'failed' }>['why'];

/** Dexie wraps what IndexedDB said; the quota may be named at any depth. */
export function failureOf(error: unknown): Why {
  for (let at = error; at instanceof Error || at instanceof DOMException; at = innerOf(at)) {
    if (at.name === 'QuotaExceededError') return 'storage-full';
  }
  return 'storage-failed';
}

function innerOf(error: object): unknown {
  if ('inner' in error && error.inner !== error) return error.inner;
  return 'cause' in error ? error.cause : undefined;
}
