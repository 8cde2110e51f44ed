const longestSegment = 100;

/** Puts the path's segments in place of `{path1}` … `{path9}`; nothing where the path has no such segment. */
export function fillPath(selector: string, pathname: string): string {
  const path = pathname.split('/').filter(Boolean).map(decoded);
  let isMissing = false;
  const filled = selector.replace(/\{path([1-9])\}/g, (_, place: string) => {
    const segment = path[Number(place) - 1];
    if (segment === undefined || segment.length > longestSegment) isMissing = true;
    return escaped(segment ?? '');
  });
  return isMissing ? '' : filled;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Safe as a CSS identifier and between quotes: everything but plain letters becomes a code point. */
function escaped(text: string): string {
  return text.replace(/^\d|[^\w-]|^-/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}
