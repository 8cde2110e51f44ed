import type { DirectoryEntry } from '@/lib/storage/store';
import { compact, fold } from './fold';
import { type JoinedText, joinTexts } from './joined-text';
import { indexWords, type WordIndex } from './word-index';

/** One person as the search reads it; `|` begins charts and addresses and ends telephones, so that both can be asked for. */
interface Folded {
  sortKey: string;
  /** `first preferred last first preferred`: a name's words in both orders, left to right. */
  name: string;
  charts: string;
  phones: string;
  emails: string;
}

/** Parallel to `entries`, which are in the order of names, so that hits need no sorting. */
export interface SearchIndex {
  entries: DirectoryEntry[];
  names: string[];
  words: WordIndex;
  charts: JoinedText;
  phones: JoinedText;
  emails: JoinedText;
}

const foldedEntries = new WeakMap<DirectoryEntry, Folded>();
const indexes = new WeakMap<readonly DirectoryEntry[], SearchIndex>();

/** The index of one version of the directory; built once, unchanged people are not folded again. */
export function searchIndex(directory: readonly DirectoryEntry[]): SearchIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index = buildIndex(directory);
  indexes.set(directory, index);
  return index;
}

function buildIndex(directory: readonly DirectoryEntry[]): SearchIndex {
  const pairs = directory.map((entry) => ({ entry, folded: foldEntry(entry) }));
  pairs.sort((a, b) => compareText(a.folded.sortKey, b.folded.sortKey) || compareText(a.entry.id, b.entry.id));
  const names = pairs.map((pair) => pair.folded.name);
  return {
    entries: pairs.map((pair) => pair.entry),
    names,
    words: indexWords(names),
    charts: joinTexts(pairs.map((pair) => pair.folded.charts)),
    phones: joinTexts(pairs.map((pair) => pair.folded.phones)),
    emails: joinTexts(pairs.map((pair) => pair.folded.emails)),
  };
}

function foldEntry(entry: DirectoryEntry): Folded {
  const known = foldedEntries.get(entry);
  if (known) return known;
  const last = fold(entry.last);
  const first = fold(entry.first);
  const called = entry.preferred ? `${first} ${fold(entry.preferred)}` : first;
  const folded = {
    sortKey: `${last} ${first}`,
    name: `${called} ${last} ${called}`,
    charts: entry.charts.map((chart) => `|${compact(chart)}`).join(''),
    phones: entry.phones.map((phone) => `${phone.digits}|`).join(''),
    emails: entry.emails.map((email) => `|${email.address.toLowerCase()}`).join(''),
  };
  foldedEntries.set(entry, folded);
  return folded;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The directory in the order of names. */
export function peopleByName(directory: readonly DirectoryEntry[]): DirectoryEntry[] {
  return searchIndex(directory).entries;
}
