import { entriesWith } from './joined-text';
import { type Matches, RankedMatches } from './ranked-matches';
import type { SearchIndex } from './search-index';

const shortest = 3;

/** A piece of an address: its beginning first, then anywhere in it. */
export function matchEmails(index: SearchIndex, text: string, limit: number): Matches {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  if (wanted.length < shortest || /\s/.test(wanted)) return { best: [], total: 0 };
  const ranked = new RankedMatches(2, limit);
  const beginning = new Set(entriesWith(index.emails, `|${wanted}`));
  for (const at of entriesWith(index.emails, wanted)) ranked.add(beginning.has(at) ? 0 : 1, at);
  return { best: ranked.best('email'), total: ranked.total };
}
