import type { Transform } from '@/lib/domain/records/recipe';

export type Change = (value: string) => string | undefined;

const longestValue = 1_000;

/** Runs a value through its transforms in order; the first that drops it, or that nobody knows, ends it. */
export function changed(
  value: string,
  names: readonly Transform[],
  known: (name: string) => Change | undefined,
): string | undefined {
  let current: string | undefined = value.slice(0, longestValue);
  for (const name of names) current = current === undefined ? undefined : known(name)?.(current);
  return current === '' ? undefined : current;
}
