/**
 * What titles have in common before a colon or comma, and what is left of each: "Missing tooth: implant" and
 * "Missing tooth: bridge" differ in a word, and only the word fits on a button.
 */
export function sharedStart(titles: string[]): { shared: string; own: string[] } {
  const [first = ''] = titles;
  const cuts = [...first.matchAll(/[:,] /g)].map((match) => match.index + match[0].length).reverse();
  const cut = titles.length > 1 ? cuts.find((at) => titles.every((title) => title.startsWith(first.slice(0, at)))) : 0;
  if (!cut) return { shared: '', own: titles };
  const own = titles.map((title) => title.slice(cut));
  return { shared: first.slice(0, cut - 2), own: own.map((rest) => rest.charAt(0).toUpperCase() + rest.slice(1)) };
}
