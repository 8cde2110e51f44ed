import { createQueue, type Queue } from '@/lib/domain/queue';
import type { CoreContext } from '../context';

interface Turns {
  inLine: Queue;
  /** Not begun yet; whoever comes while it waits shares it, because it will see everything. */
  waiting: Promise<void> | null;
}

const turnsOf = new WeakMap<CoreContext, Turns>();

/** One at a time; asked for twice while one is running, it runs once more and not twice. */
export function inTurn(context: CoreContext, run: () => Promise<void>): Promise<void> {
  const turns = turnsOf.get(context) ?? { inLine: createQueue(), waiting: null };
  turnsOf.set(context, turns);
  turns.waiting ??= turns.inLine(() => {
    turns.waiting = null;
    return run();
  });
  return turns.waiting;
}
