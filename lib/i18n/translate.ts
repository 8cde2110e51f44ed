import type { en } from './en';
import { englishFirst } from './english-first';
import { type Facts, fill, type KeyOf, type SameKeys, type Sentence } from './text';

export type Language = 'en' | 'es';
export type TextKey = KeyOf<typeof en>;
export type Translate = (key: TextKey, facts?: Facts) => string;

/** English is the source, and its first part always there; another language is loaded when it is wanted. */
const loaded: { en: typeof englishFirst & Partial<typeof en>; es?: SameKeys<typeof en> } = {
  en: englishFirst,
};

/** The areas that a page without them does not load. */
export function addEnglish(rest: Partial<typeof en>): void {
  loaded.en = { ...loaded.en, ...rest };
}

export function isLoaded(language: Language): boolean {
  return loaded[language] !== undefined;
}

export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'es') loaded.es ??= (await import('./es')).es;
}

/** The sentence of a dotted key in one language, which must be loaded. */
export function translator(language: Language): Translate {
  if (!loaded[language]) throw new Error(`the language ${language} is not loaded`);
  // Asked anew each time: more of it may have come since.
  return (key, facts) => fill(find(loaded[language] ?? {}, key), language, facts);
}

function find(catalogue: object, key: string): Sentence {
  let node: unknown = catalogue;
  for (const part of key.split('.')) node = (node as Record<string, unknown>)[part];
  return node as Sentence;
}
