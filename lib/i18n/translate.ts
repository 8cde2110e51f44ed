import { en } from './en';
import { es } from './es';
import { type Facts, fill, type KeyOf, type Sentence } from './text';

export type Language = 'en' | 'es';
export type TextKey = KeyOf<typeof en>;
export type Translate = (key: TextKey, facts?: Facts) => string;

const catalogues = { en, es };

/** The sentence of a dotted key in one language. */
export function translator(language: Language): Translate {
  return (key, facts) => fill(find(catalogues[language], key), language, facts);
}

function find(catalogue: object, key: string): Sentence {
  let node: unknown = catalogue;
  for (const part of key.split('.')) node = (node as Record<string, unknown>)[part];
  return node as Sentence;
}
