/** One person found, by the position in the index. */
export interface Match {
  at: number;
  by: 'name' | 'chart' | 'phone' | 'email';
}

/** What a matcher found: the best `limit` in order, and how many there are in all. */
export interface Matches {
  best: Match[];
  total: number;
}

/** Keeps the first `limit` of each rank and counts the rest; hits arrive in the order of names. */
export class RankedMatches {
  readonly #ranks: number[][];
  readonly #limit: number;
  total = 0;

  constructor(ranks: number, limit: number) {
    this.#ranks = Array.from({ length: ranks }, () => []);
    this.#limit = limit;
  }

  add(rank: number, at: number): void {
    this.total++;
    const row = this.#ranks[rank];
    if (row && row.length < this.#limit) row.push(at);
  }

  /** The best of one rank, or of all in the order of ranks. */
  best(by: Match['by'], rank?: number): Match[] {
    const found = rank === undefined ? this.#ranks.flat() : (this.#ranks[rank] ?? []);
    return found.slice(0, this.#limit).map((at) => ({ at, by }));
  }
}
