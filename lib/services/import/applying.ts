import type { Id } from '@/lib/domain/records/base';
import type { Store } from '@/lib/storage/store';

interface Applying {
  runId: Id;
  isStopped: boolean;
  /** The one transaction has begun: it can only end. */
  isStoring: boolean;
}

// In memory, so that "stop" and "store" cannot both have been first.
const applyingOf = new WeakMap<Store, Applying>();

/** Somebody waits for this run to be saved. */
export function beginApplying(store: Store, runId: Id): void {
  applyingOf.set(store, { runId, isStopped: false, isStoring: false });
}

export function endApplying(store: Store): void {
  applyingOf.delete(store);
}

/** False where it came too late. */
export function stopApplying(store: Store, runId: Id): boolean {
  const one = applyingOf.get(store);
  if (one?.runId !== runId) return true;
  if (one.isStoring) return false;
  one.isStopped = true;
  return true;
}

/** Whether to go on; after a yes to `toStore` nothing stops it any more. */
export function goesOn(store: Store, toStore: boolean): boolean {
  const one = applyingOf.get(store);
  if (!one || one.isStopped) return false;
  one.isStoring = toStore;
  return true;
}
