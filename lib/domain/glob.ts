/** `*` is any run of characters; linear, so that no pattern can hang a page. */
export function globMatches(text: string | null, glob: string): boolean {
  if (text === null) return false;
  const parts = glob.split('*');
  let at = 0;
  const inOrder = parts.every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
  const atEnds = text.startsWith(parts[0] ?? '') && text.endsWith(parts.at(-1) ?? '');
  return parts.length === 1 ? text === glob : inOrder && atEnds;
}
