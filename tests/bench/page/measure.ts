export interface Spread {
  median: number;
  p95: number;
  runs: number;
}

export function spreadOf(times: number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

const fewestRounds = 5;
const mostMs = 45_000;
const contests = 8;
let endsAt = Number.POSITIVE_INFINITY;

/** Everything is to be measured by then; a busy machine is asked fewer times. */
export function endBy(leftMs: number): void {
  endsAt = performance.now() + leftMs;
}

export function leftMs(): number {
  return endsAt - performance.now();
}

/**
 * All contenders in turn, round after round, so that a slow moment of the machine hits each. The first round is not
 * counted.
 */
export async function inTurn<K extends string>(
  contenders: Record<K, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<K, Spread>> {
  const names = Object.keys(contenders) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  const until = performance.now() + Math.min(mostMs, leftMs() / contests);
  for (let round = 0; round <= rounds; round++) {
    if (round > fewestRounds && performance.now() > until) break;
    for (const name of names) {
      const ms = await timed(contenders[name]);
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spreadOf(times.get(name) ?? [])])) as Record<K, Spread>;
}
