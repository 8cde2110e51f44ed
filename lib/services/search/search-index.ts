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

type FoldedEntries = Map<DirectoryEntry, Folded>;

/** Parallel to `entries`, which are in the order of names, so that hits need no sorting. */
export interface SearchIndex {
  entries: DirectoryEntry[];
  names: string[];
  words: WordIndex;
  charts: JoinedText;
  phones: JoinedText;
  emails: JoinedText;
  folded: FoldedEntries;
}

/** Held as long as the store holds its directory: names must not outlive the lock. */
const indexes = new WeakMap<readonly DirectoryEntry[], SearchIndex>();
let latest: WeakRef<SearchIndex> | null = null;

/** The index of one version of the directory; built once, people that did not change are not folded again. */
export function searchIndex(directory: readonly DirectoryEntry[]): SearchIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index = buildIndex(directory, latest?.deref()?.folded);
  indexes.set(directory, index);
  latest = new WeakRef(index);
  return index;
}

function buildIndex(directory: readonly DirectoryEntry[], before: FoldedEntries | undefined): SearchIndex {
  const folded: FoldedEntries = new Map();
  for (const entry of directory) folded.set(entry, before?.get(entry) ?? foldEntry(entry));
  const entries = inOrder(directory, folded);
  const textsOf = (part: keyof Folded) => entries.map((entry) => folded.get(entry)?.[part] ?? '');
  const names = textsOf('name');
  return {
    entries,
    names,
    words: indexWords(names),
    charts: joinTexts(textsOf('charts')),
    phones: joinTexts(textsOf('phones')),
    emails: joinTexts(textsOf('emails')),
    folded,
  };
}

/** Plain texts sort twice as fast as objects with a comparison of ours, so the place is written behind the name. */
function inOrder(directory: readonly DirectoryEntry[], folded: FoldedEntries): DirectoryEntry[] {
  const keys = directory.map((entry, at) => `${folded.get(entry)?.sortKey ?? ''}\u0000${entry.id}\u0000${at}`);
  return keys.sort().flatMap((key) => directory[Number(key.slice(key.lastIndexOf('\u0000') + 1))] ?? []);
}

function foldEntry(entry: DirectoryEntry): Folded {
  const last = fold(entry.last);
  const first = fold(entry.first);
  const called = entry.preferred ? `${first} ${fold(entry.preferred)}` : first;
  return {
    sortKey: `${last} ${first}`,
    name: `${called} ${last} ${called}`,
    charts: entry.charts.map((chart) => `|${compact(chart)}`).join(''),
    phones: entry.phones.map((phone) => `${phone.digits}|`).join(''),
    emails: entry.emails.map((email) => `|${email.address.toLowerCase()}`).join(''),
  };
}

/** The directory in the order of names. */
export function peopleByName(directory: readonly DirectoryEntry[]): DirectoryEntry[] {
  return searchIndex(directory).entries;
}
