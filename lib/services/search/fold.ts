import uFuzzy from '@leeoniya/ufuzzy';

const invisible = /[\p{Cf}\p{Mn}]/gu;
const apostrophes = /['’ʼ`´]/g;
const between = /[^\p{L}\p{N}]+/gu;
const onlyAsciiLetters = /^[a-zA-Z]*$/;

/** Lower case, without accents, bidi marks and punctuation, words apart by one space: `Núñez-O’Brien` is `nunez obrien`. */
export function fold(text: string): string {
  if (onlyAsciiLetters.test(text)) return text.toLowerCase();
  const plain = uFuzzy.latinize(text.normalize('NFKC')).normalize('NFKD');
  return plain.replace(invisible, '').replace(apostrophes, '').toLowerCase().replace(between, ' ').trim();
}

const onlyDigits = /^\d*$/;

/** Letters and digits only: `A-1204` and `a1204` are the same chart number. */
export function compact(text: string): string {
  return onlyDigits.test(text) ? text : fold(text).replaceAll(' ', '');
}

/** Digits only, as they are dialled or printed on a chart. */
export function digitsOf(text: string): string {
  return onlyDigits.test(text) ? text : text.normalize('NFKC').replace(/\D+/g, '');
}
