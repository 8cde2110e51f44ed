import { en } from './en';
import { type Facts, fill, type KeyOf, type SameKeys, type Sentence } from './text';

export type Language = 'en' | 'es';
export type TextKey = KeyOf<typeof en>;
export type Translate = (key: TextKey, facts?: Facts) => string;

/** English is the source and always there; another language is loaded when it is wanted. */
const loaded: { en: typeof en; es?: SameKeys<typeof en> } = { en };

export function isLoaded(language: Language): boolean {
  return loaded[language] !== undefined;
}

export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'es') loaded.es ??= (await import('./es')).es;
}

/** The sentence of a dotted key in one language, which must be loaded. */
export function translator(language: Language): Translate {
  const catalogue = loaded[language];
  if (!catalogue) throw new Error(`the language ${language} is not loaded`);
  return (key, facts) => fill(find(catalogue, key), language, facts);
}

function find(catalogue: object, key: string): Sentence {
  let node: unknown = catalogue;
  for (const part of key.split('.')) node = (node as Record<string, unknown>)[part];
  return node as Sentence;
}
