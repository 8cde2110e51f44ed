import { useRef, useState } from 'preact/hooks';

export interface RowChoice<T> {
  current: T | undefined;
  choose(row: T): void;
  move(by: 1 | -1): void;
}

interface Hold {
  /** What is shown stays, though nobody chose it: what was read is what the next key acts on. */
  stays?: boolean;
  /** Somebody writes about this row: it is kept as it was, wherever the list puts it, or without it. */
  pinned?: boolean;
}

interface Shown<T> {
  key: string;
  row: T;
}

/** The row that keys act on: the one chosen by hand, or the first. It stays when the list is read again. */
export function useRowChoice<T>(rows: readonly T[], keyOf: (row: T) => string, hold: Hold = {}): RowChoice<T> {
  const [byHand, setByHand] = useState<Shown<T> | null>(null);
  const shown = useRef<Shown<T> | null>(null);
  const place = useRef(0);
  const key = (hold.stays || hold.pinned ? shown.current : byHand)?.key;
  const found = rows.findIndex((row) => keyOf(row) === key);
  // A row that is done makes room: the one that moves up into its place is next.
  const at = found >= 0 ? found : Math.min(place.current, rows.length - 1);
  place.current = Math.max(at, 0);
  const current = hold.pinned && shown.current ? shown.current.row : rows[at];
  shown.current = current === undefined ? null : { key: keyOf(current), row: current };
  const choose = (row: T) => {
    shown.current = { key: keyOf(row), row };
    setByHand(shown.current);
  };
  return {
    current,
    choose,
    move: (by) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
      if (next) choose(next);
    },
  };
}
