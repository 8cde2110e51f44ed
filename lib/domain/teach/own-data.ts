import { foldText } from '../identity-text';
import type { Source } from '../records/recipe';

/** What must not be found in anything that is learnt: it would hold for this one patient only, and name them. */
export interface OwnData {
  words: ReadonlySet<string>;
  /** Also inside other words. */
  parts: readonly string[];
  numbers: readonly string[];
}

/** A provider's name is no data of anybody's, word by word: half of all webmails have "mail" in their addresses. */
const domain = /@([\w-]+(?:\.[\w-]+)+)/g;
const leastPart = 4;
const leastNumber = 3;

/** From everything that was picked: names, numbers and addresses as shown, days also as `2026-03-04`. */
export function ownDataOf(texts: readonly string[]): OwnData {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const domains = new Set<string>();
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(domain)) domains.add(foldText(name));
    for (const word of wordsOf(text.replace(domain, ' '))) if (word.length > 1 && !/^\d+$/.test(word)) words.add(word);
    for (const run of text.match(/\d+/g) ?? []) numbers.add(run);
    numbers.add(text.replace(/\D/g, ''));
    for (const number of dayNumbers(text)) numbers.add(number);
    const digits = text.replace(/\D/g, '');
    if (digits.length >= 7) numbers.add(digits.slice(-7));
  }
  return {
    words,
    parts: [...domains, ...[...words].filter((word) => word.length >= leastPart)],
    numbers: [...numbers].filter((number) => number.length >= leastNumber),
  };
}

export function holdsOwnData(text: string, own: OwnData): boolean {
  if (wordsOf(text).some((word) => own.words.has(word))) return true;
  const folded = foldText(text);
  if (own.parts.some((part) => folded.includes(part))) return true;
  const digits = text.replace(/\D/g, '');
  return own.numbers.some((number) => digits.includes(number));
}

/** The words that the page itself put into a source: ids, classes, attribute values, labels. */
export function wordsOfSource({ select, label, not, inside = [] }: Source): string[] {
  const css = [select, not, ...inside].join(' ');
  const quoted = [...css.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value);
  const named = [...css.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[#.]([\w-]+)/g)].map(([, value = '']) => value);
  return [...quoted, ...named, ...(label ?? [])];
}

function wordsOf(text: string): string[] {
  const split = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(split)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A day as programs write it without separators. */
function dayNumbers(text: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) return [];
  return [`${year}${month}${day}`, `${day}${month}${year}`, `${month}${day}${year}`];
}
