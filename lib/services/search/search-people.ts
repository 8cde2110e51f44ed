import { namedLine } from '@/lib/domain/build/person-line';
import type { PlainDate } from '@/lib/domain/records/base';
import type { PersonLine } from '@/lib/domain/views/common';
import type { Hit } from '@/lib/domain/views/patient-card';
import type { DirectoryEntry } from '@/lib/storage/store';
import { markMatch } from './mark';
import { matchEmails } from './match-emails';
import { matchNames } from './match-names';
import { matchNumbers } from './match-numbers';
import type { Match, Matches } from './ranked-matches';
import { type SearchIndex, searchIndex } from './search-index';

export interface Found {
  hits: Hit[];
  total: number;
}

/** Names with typos forgiven, chart numbers, the end of telephone numbers, pieces of addresses. */
export function searchPeople(
  directory: readonly DirectoryEntry[],
  text: string,
  limit: number,
  today: PlainDate,
): Found {
  const index = searchIndex(directory);
  const all = matchersFor(text).map((matcher) => matcher(index, text, limit));
  const best = distinct(all.flatMap((matches) => matches.best)).slice(0, limit);
  const hits = best.flatMap((match) => hitOf(index, match, text, today));
  return { hits, total: totalOf(all, hits.length, limit) };
}

type Matcher = (index: SearchIndex, text: string, limit: number) => Matches;

function matchersFor(text: string): Matcher[] {
  if (text.includes('@')) return [matchEmails];
  if (/\d/.test(text)) return [matchNumbers, matchNames, matchEmails];
  return [matchNames, matchEmails];
}

/** One line per person, by the strongest reason. */
function distinct(matches: Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter((match) => !seen.has(match.at) && seen.add(match.at));
}

/** Exact where everything is shown; a person found twice beyond the limit may count twice. */
function totalOf(all: Matches[], shown: number, limit: number): number {
  const sum = all.reduce((total, matches) => total + matches.total, 0);
  return shown < limit ? shown : sum;
}

function hitOf(index: SearchIndex, match: Match, text: string, today: PlainDate): Hit[] {
  const entry = index.entries[match.at];
  if (!entry) return [];
  const matched = markMatch(entry, match.by, text);
  const person = directoryLine(entry, today);
  return [{ person, by: match.by, ...(matched && { matched }), householdId: entry.householdId }];
}

/** A person as the directory knows them; the revision is the card's business. */
function directoryLine(entry: DirectoryEntry, today: PlainDate): PersonLine {
  const { id, kind, first, last, preferred, bornOn } = entry;
  const name = preferred === undefined ? { first, last } : { first, last, preferred };
  return namedLine({ id, rev: 0, kind, name, chart: entry.charts[0], bornOn }, today);
}
