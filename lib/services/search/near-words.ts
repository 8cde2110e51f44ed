import uFuzzy from '@leeoniya/ufuzzy';
import { type WordIndex, wordsBeginning } from './word-index';

const shortestFuzzy = 3;
const rankedAtMost = 1000;

/** One wrong, missing, added or swapped letter, never the first one. */
const forgiving = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, interLft: 2 });

/** Words (by position) that begin with the term, then those that would but for a typo, best first. */
export function nearWords(index: WordIndex, term: string): number[] {
  const [from, to] = wordsBeginning(index, term);
  const exact = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (term.length < shortestFuzzy) return exact;
  const near = typoWords(index, term).filter((word) => word < from || word >= to);
  return [...exact, ...near];
}

function typoWords(index: WordIndex, term: string): number[] {
  const found = forgiving.filter(index.words, term);
  if (!found || found.length === 0) return [];
  if (found.length > rankedAtMost) return found;
  const info = forgiving.info(found, index.words, term);
  return forgiving.sort(info, index.words, term).flatMap((order) => info.idx[order] ?? []);
}
