import type { Instant } from '@/lib/domain/records/base';

/** The only source of time; tests hand in another. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };
