import { isBuilderWord } from './vocabulary';

const longestShape = 40;

/** What a text looks like, and nothing of what it says: `Aa`, `a`, `AA` for words, `9` for numbers. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKC')
    .replace(/[\p{L}\p{M}]+/gu, wordShape)
    .replace(/\p{N}+/gu, '9')
    .replace(/[^\sAa9.,:;/()@#+\-_&%$*|=]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestShape);
}

function wordShape(word: string): string {
  if (word === word.toLowerCase()) return 'a';
  return word.length > 1 && word === word.toUpperCase() ? 'AA' : 'Aa';
}

/** The words of an identifier: `patientName-row_12` is patient, Name, row, 12. */
function wordsIn(identifier: string): string[] {
  return identifier.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Which words of identifiers may be shown: those of page builders, and those of names that the page's own style sheets
 * use, unless the page says the same word anywhere as text.
 */
export interface Known {
  inSheets: ReadonlySet<string>;
  /** Everything the page says, letters only, in lower case. */
  said: string;
}

const joins = /^[-_.:/]+$/;

/** An identifier with every word that could be somebody's replaced by its shape. */
export function masked(identifier: string, known: Known): string {
  const isOwn = known.inSheets.has(identifier);
  return wordsIn(identifier.slice(0, 120))
    .map((word) => {
      if (joins.test(word)) return word;
      if (isBuilderWord(word)) return word;
      return isOwn && /^[a-z]{3,}$/i.test(word) && !known.said.includes(word.toLowerCase()) ? word : shapeOf(word);
    })
    .join('');
}

/** Whether enough is left of an identifier to be worth telling. */
export function saysSomething(shown: string): boolean {
  return shown.split(/[^A-Za-z]+/).some((word) => word.length > 2);
}
