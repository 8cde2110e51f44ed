import { localeOf } from './locale';

/** A sentence with `{name}` places, or one per plural form, chosen by the fact called `n`. */
export type Sentence = string | { one: string; other: string };

export type Facts = Record<string, string | number>;

/** Same keys, same kind of leaves: what another language must offer for a catalogue. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends Sentence ? Sentence : SameKeys<T[K]> };

/** All dotted paths to sentences of a catalogue. */
export type KeyOf<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends Sentence ? `${P}${K}` : KeyOf<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Fills the places of a sentence; plural by the language's own rules. Unknown places stay visible. */
export function fill(sentence: Sentence, language: string, facts: Facts = {}): string {
  const text = typeof sentence === 'string' ? sentence : pickPlural(sentence, language, facts);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = facts[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(localeOf(language)).format(value) : value;
  });
}

function pickPlural(forms: { one: string; other: string }, language: string, facts: Facts): string {
  const form = new Intl.PluralRules(language).select(Number(facts.n ?? 0));
  return form === 'one' ? forms.one : forms.other;
}
