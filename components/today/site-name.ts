/** A site as people call it. */
export function siteName(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
