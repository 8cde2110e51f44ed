/** Runs over slices, all of one slice at once: parallel enough for WebCrypto, bounded in memory. */
export async function inSlices<T, R>(items: readonly T[], size: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += size) {
    for (const result of await Promise.all(items.slice(from, from + size).map(run))) results.push(result);
  }
  return results;
}
