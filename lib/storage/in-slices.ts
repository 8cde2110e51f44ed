/**
 * Runs over slices, all of one slice at once: parallel enough for WebCrypto, bounded in memory. `after` hears how many
 * a slice had.
 */
export async function inSlices<T, R>(
  items: readonly T[],
  size: number,
  run: (item: T) => Promise<R>,
  after?: (count: number) => void,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += size) {
    const slice = items.slice(from, from + size);
    for (const result of await Promise.all(slice.map(run))) results.push(result);
    after?.(slice.length);
  }
  return results;
}
