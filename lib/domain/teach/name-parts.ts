import { foldText } from '../identity-text';

export type NamePart = 'first' | 'last';

const first =
  /^(?:first|given|forename|nombres?|nome|prenoms?)$|(?:first|given|fore|christian)[\s_-]*names?|\bfname\b|nombre de pila|vorname|prenom|voornaam|primeiro nome/;
const last =
  /^(?:last|family|apelidos?)$|(?:last|family|sur)[\s_-]*names?|\blname\b|apellido|nachname|familienname|nom de famille|cognome|sobrenome|achternaam/;
/** Somebody else, not the name that counts, or all of it. */
const other =
  /\b(?:and|y|und|et|e)\b|full|middle|maiden|prefer|nick|alias|former|soltera|materno|geburt|mother|father|madre|padre|emergency|guarantor|spouse|doctor|provider/;

/** Which half of a name stands beside such words, where they say it plainly. */
export function namePartOf(words: readonly string[]): NamePart | undefined {
  const said = words.map((word) => foldText(word).replace(/[\s*:]+$/, ''));
  if (said.some((word) => other.test(word))) return undefined;
  const isFirst = said.some((word) => first.test(word));
  const isLast = said.some((word) => last.test(word));
  return isFirst === isLast ? undefined : isFirst ? 'first' : 'last';
}

/** A name has no digits, brackets or address in it. */
export function isName(value: string): boolean {
  return value.length <= 80 && /\p{L}/u.test(value) && !/[\d@:()[\]<>]/.test(value) && value.split(/\s+/).length <= 8;
}
