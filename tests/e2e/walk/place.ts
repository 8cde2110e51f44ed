/** A step does something to the page and answers who must be on it in the end; undefined: whoever was before. */
export type Step = () => Promise<string | undefined>;
export type Weighted = [weight: number, name: string, step: Step];

/** One site that somebody clicks about in. */
export interface Place {
  name: string;
  start(): Promise<void>;
  steps(): Weighted[];
}

export interface Chance {
  /** 0 … 1 */
  random(): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32: small, and the same everywhere for one seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { random, pick: (from) => from[Math.floor(random() * from.length)] as never };
}

/** Whoever was asked for is gone afterwards. */
export const gone = (act: Promise<void>) => act.then(() => '');
