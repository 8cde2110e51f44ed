/** Whether two plain values hold the same; absent and undefined are one. Revisions are no content. */
export function sameContent(one: unknown, other: unknown): boolean {
  return sameValue(withoutRev(one), withoutRev(other));
}

function withoutRev(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { rev: _rev, ...content } = value;
  return content;
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => sameValue(value, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameValue(one[key], other[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
