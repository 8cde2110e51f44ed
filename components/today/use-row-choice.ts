import { useRef, useState } from 'preact/hooks';

export interface RowChoice<T> {
  current: T | undefined;
  choose(row: T): void;
  move(by: 1 | -1): void;
}

/** The row that keys act on: the one chosen by hand, or the first. It stays when the list is read again. */
export function useRowChoice<T>(rows: readonly T[], keyOf: (row: T) => string): RowChoice<T> {
  const [key, setKey] = useState<string | null>(null);
  const place = useRef(0);
  const found = rows.findIndex((row) => keyOf(row) === key);
  // A row that is done makes room: the one that moves up into its place is next.
  const at = found >= 0 ? found : Math.min(place.current, rows.length - 1);
  place.current = Math.max(at, 0);
  const choose = (row: T) => setKey(keyOf(row));
  return {
    current: rows[at],
    choose,
    move: (by) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
      if (next) choose(next);
    },
  };
}
