import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Translate, translator } from '@/lib/i18n/translate';
import { type Format, makeFormat } from './format';

export interface Text {
  t: Translate;
  language: Language;
  format: Format;
}

const TextContext = createContext<Text | null>(null);

export function makeText(language: Language, currency: string): Text {
  const t = translator(language);
  return { t, language, format: makeFormat(language, currency, t) };
}

/** Language and currency for everything below. */
export function TextProvider(props: {
  language: Language;
  currency?: string | undefined;
  children: ComponentChildren;
}) {
  const { language, currency = 'USD' } = props;
  const text = useMemo(() => makeText(language, currency), [language, currency]);
  return <TextContext.Provider value={text}>{props.children}</TextContext.Provider>;
}

/** The words and formats of the chosen language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('no text: wrap the screen in TextProvider');
  return text;
}
