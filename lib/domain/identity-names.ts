import { foldText } from './identity-text';
import type { PersonName } from './records/patient';

/** `same`: every word; `alike`: first and last names agree, a middle name or title does not matter. */
export type NameMatch = 'same' | 'alike' | 'differs';

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sr', 'sra', 'jr', 'ii', 'iii', 'iv']);

/** The words of a name in the order first to last, however it was written. */
export function nameWords(text: string): string[] {
  const parts = foldText(text).split(',');
  const [before = '', ...after] = parts;
  // "Last, First"; what follows a second comma is a title.
  const ordered = after.length > 0 && !isTitle(after[0] ?? '') ? [after[0], before].join(' ') : before;
  return wordsOf(ordered);
}

export function matchName(claimed: string, person: PersonName): NameMatch {
  const words = nameWords(claimed);
  const firsts = [person.first, person.preferred].filter((name) => name !== undefined && name !== '');
  const matches = (firsts.length > 0 ? firsts : ['']).map((first) =>
    compare(words, wordsOf(foldText(first ?? '')), wordsOf(foldText(person.last))),
  );
  return matches.includes('same') ? 'same' : matches.includes('alike') ? 'alike' : 'differs';
}

/** Two names as pages write them. */
export function sameNameText(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)].sort((x, y) => x.length - y.length);
  if (!a || !b || a.length === 0) return false;
  return a[0] === b[0] && a[a.length - 1] === b[b.length - 1] && a.every((word) => b.includes(word));
}

function compare(claimed: string[], first: string[], last: string[]): NameMatch {
  if (claimed.length === 0 || first.length + last.length === 0) return 'differs';
  if (claimed.join(' ') === [...first, ...last].join(' ')) return 'same';
  const [claimedFirst] = claimed;
  const rest = claimed.slice(1);
  const [firstFirst] = first;
  if (firstFirst === undefined || last.length === 0 || claimedFirst !== firstFirst) return 'differs';
  return rest.slice(-last.length).join(' ') === last.join(' ') ? 'alike' : 'differs';
}

function wordsOf(folded: string): string[] {
  const words = folded
    .replace(/['’ʼ`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !titles.has(word));
  return named.length > 0 ? named : words;
}

function isTitle(text: string): boolean {
  return titles.has(text.replace(/[.\s]/g, ''));
}
