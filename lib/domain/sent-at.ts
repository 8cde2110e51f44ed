import type { Instant } from './records/base';

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const millis = /^\d{12,13}$/;

/** When a page says that a message was sent; nothing where it is not one instant, or not yet. */
export function sentAtOf(text: string | undefined, now: Instant): Instant | undefined {
  if (text === undefined) return undefined;
  const at = millis.test(text) ? Number(text) : iso.test(text) ? Date.parse(text) : Number.NaN;
  return at <= now ? at : undefined;
}
