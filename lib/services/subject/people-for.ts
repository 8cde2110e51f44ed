import { nameWords } from '@/lib/domain/identity-names';
import { foldText, sameAddress, samePhone } from '@/lib/domain/identity-text';
import type { Id } from '@/lib/domain/records/base';
import type { Claim } from '@/lib/domain/records/claim';
import type { Patient } from '@/lib/domain/records/patient';
import type { DirectoryEntry, Store } from '@/lib/storage/store';

/** More people of one name than anybody could choose from; those with more evidence come first. */
const mostNamesakes = 60;

/** Everybody the identity table must weigh for a claim, with their households. */
export async function peopleFor(store: Store, claim: Claim): Promise<Patient[]> {
  const directory = await store.directory();
  const strong = directory.filter((entry) => hasStrongEvidence(entry, claim));
  const namesakes = namesakesOf(directory, claim);
  const households = new Set(strong.map(({ householdId }) => householdId));
  const relatives = households.size === 0 ? [] : directory.filter((entry) => households.has(entry.householdId));
  const ids = new Set<Id>([...strong, ...relatives, ...namesakes].map(({ id }) => id));
  const patients = await store.many('patients', [...ids]);
  return patients.filter(({ deletedAt }) => deletedAt === undefined);
}

function hasStrongEvidence(entry: DirectoryEntry, { chart, email, phone }: Claim): boolean {
  if (chart !== undefined && entry.charts.some((value) => value.trim() === chart)) return true;
  if (email !== undefined && entry.emails.some(({ address }) => sameAddress(address, email))) return true;
  return phone !== undefined && entry.phones.some(({ digits }) => samePhone(digits, phone));
}

/** Those who could carry the name: it ends in the last word of theirs. The table compares the rest. */
function namesakesOf(directory: readonly DirectoryEntry[], claim: Claim): DirectoryEntry[] {
  const words = new Set(claim.name === undefined ? [] : nameWords(claim.name));
  if (words.size === 0) return [];
  const found = directory.filter((entry) => words.has(lastWordOf(entry.last || entry.first)));
  const firsts = found.filter((entry) => [entry.first, entry.preferred ?? ''].some((first) => startsIn(words, first)));
  return firsts.sort((a, b) => bornFirst(b, claim) - bornFirst(a, claim)).slice(0, mostNamesakes);
}

function bornFirst(entry: DirectoryEntry, claim: Claim): number {
  return claim.bornOn !== undefined && entry.bornOn === claim.bornOn ? 1 : 0;
}

function startsIn(words: Set<string>, first: string): boolean {
  const [word] = nameWords(first);
  return word === undefined || words.has(word);
}

const plain = /^[A-Za-z]+$/;

/** Most names are plain; folding every one of a large directory would be felt. */
function lastWordOf(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  const words = nameWords(name);
  return words[words.length - 1] ?? foldText(name);
}
