/** Many short texts as one, so that one native scan searches them all. */
export interface JoinedText {
  text: string;
  /** Where the text of each entry begins. */
  starts: Uint32Array;
}

export function joinTexts(texts: string[]): JoinedText {
  const starts = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, at) => {
    starts[at] = length;
    length += text.length + 1;
  });
  return { text: texts.join('\n'), starts };
}

/** The entries whose text contains `wanted`, once each, in order. */
export function entriesWith(joined: JoinedText, wanted: string): number[] {
  const found: number[] = [];
  let entry = 0;
  let at = joined.text.indexOf(wanted);
  while (at >= 0) {
    entry = entryAt(joined.starts, at, entry);
    found.push(entry);
    const next = joined.starts[entry + 1];
    if (next === undefined) break;
    at = joined.text.indexOf(wanted, next);
  }
  return found;
}

/** The last entry that begins at or before the position, looked for from `from` on. */
function entryAt(starts: Uint32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
