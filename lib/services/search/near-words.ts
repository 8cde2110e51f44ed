import uFuzzy from '@leeoniya/ufuzzy';
import { type WordIndex, wordsBeginning } from './word-index';

const shortestFuzzy = 3;
const rankedAtMost = 1000;

const oneError = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, interLft: 2 } as const;
/** One wrong, missing, added or swapped letter, but not the first one. */
const forgiving = new uFuzzy(oneError);
/** Not even the first letter is sure: only asked when nothing else was found. */
const mostForgiving = new uFuzzy({ ...oneError, intraSlice: [0, Number.POSITIVE_INFINITY] });

/** Words (by position) that begin with the term, then those that would but for a typo, best first. */
export function nearWords(index: WordIndex, term: string): number[] {
  const [from, to] = wordsBeginning(index, term);
  const exact = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (term.length < shortestFuzzy) return exact;
  const near = typoWords(forgiving, index, term).filter((word) => word < from || word >= to);
  const found = [...exact, ...near];
  return found.length > 0 ? found : typoWords(mostForgiving, index, term);
}

function typoWords(fuzzy: uFuzzy, index: WordIndex, term: string): number[] {
  const found = fuzzy.filter(index.words, term);
  if (!found || found.length === 0) return [];
  if (found.length > rankedAtMost) return found;
  const info = fuzzy.info(found, index.words, term);
  return fuzzy.sort(info, index.words, term).flatMap((order) => info.idx[order] ?? []);
}
