import type { CoreContext } from '@/lib/services/context';
import { tick } from '@/lib/services/reminders/tick';
import { guarded } from './guarded';

const quietMs = 15_000;
let lastAt = Number.NEGATIVE_INFINITY;

/** A tick, unless there was one just now: pages ask for the session after every change. */
export function nudge(core: CoreContext): void {
  const now = core.clock.now();
  if (Math.abs(now - lastAt) < quietMs) return;
  lastAt = now;
  guarded(core, 'nudge', tick(core));
}
