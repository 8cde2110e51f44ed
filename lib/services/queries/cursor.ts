/** Opaque to pages: a small JSON value, made safe for a message. Anything else begins again at the top. */
export function writeCursor(value: unknown): string {
  return JSON.stringify(value);
}

/** What `writeCursor` wrote, if it has this shape; undefined for no cursor or a foreign one. */
export function readCursor<T>(cursor: string | undefined, hasShape: (value: unknown) => value is T): T | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(cursor);
    return hasShape(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
