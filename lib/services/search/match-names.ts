import { fold } from './fold';
import { nearWords } from './near-words';
import { type Match, type Matches, RankedMatches } from './ranked-matches';
import type { SearchIndex } from './search-index';
import { type WordIndex, wordsBeginning } from './word-index';

/** Exact beginnings of names first, then names with a typo in some word. */
export function matchNames(index: SearchIndex, text: string, limit: number): Matches {
  const folded = fold(text);
  if (folded === '') return { best: [], total: 0 };
  const terms = folded.split(' ');
  const exact = exactNames(index, folded, terms, limit);
  const best = exact.best('name');
  if (exact.total >= limit) return { best, total: exact.total };
  const known = new Set(best.map((match) => match.at));
  const near = nearNames(index, terms).filter((match) => !known.has(match.at));
  return { best: [...best, ...near].slice(0, limit), total: exact.total + near.length };
}

/** Every term begins a word of the name. The name itself ranks before its beginning, and that before other orders. */
function exactNames(index: SearchIndex, folded: string, terms: string[], limit: number): RankedMatches {
  const reached = new Uint8Array(index.entries.length);
  terms.forEach((term, turn) => {
    const [from, to] = wordsBeginning(index.words, term);
    for (let word = from; word < to; word++) pass(index.words, word, reached, turn);
  });
  const ranked = new RankedMatches(3, limit);
  reached.forEach((turns, at) => {
    if (turns === terms.length) ranked.add(phraseRank(index.names[at] ?? '', folded), at);
  });
  return ranked;
}

function pass(words: WordIndex, word: number, reached: Uint8Array, turn: number): void {
  for (const at of words.people[word] ?? []) if (reached[at] === turn) reached[at] = turn + 1;
}

function phraseRank(name: string, folded: string): number {
  const phrase = ` ${folded}`;
  const padded = ` ${name} `;
  if (padded.includes(`${phrase} `)) return 0;
  return padded.includes(phrase) ? 1 : 2;
}

/** Every term is near a word of the name; the nearer the words, the earlier. */
function nearNames(index: SearchIndex, terms: string[]): Match[] {
  const reached = new Uint8Array(index.entries.length);
  const distance = new Uint32Array(index.entries.length);
  terms.forEach((term, turn) => {
    nearWords(index.words, term).forEach((word, nearness) => {
      for (const at of index.words.people[word] ?? []) {
        if (reached[at] !== turn) continue;
        reached[at] = turn + 1;
        distance[at] = (distance[at] ?? 0) + nearness;
      }
    });
  });
  const found: number[] = [];
  for (const [at, turns] of reached.entries()) if (turns === terms.length) found.push(at);
  found.sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b);
  return found.map((at) => ({ at, by: 'name' }));
}
