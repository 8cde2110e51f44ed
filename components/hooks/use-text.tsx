import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { isLoaded, type Language, loadLanguage, type Translate, translator } from '@/lib/i18n/translate';
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
  const [shown, setShown] = useState<Language | null>(isLoaded(language) ? language : null);
  useEffect(() => {
    if (isLoaded(language)) return setShown(language);
    let wanted = true;
    void loadLanguage(language).then(() => wanted && setShown(language));
    return () => {
      wanted = false;
    };
  }, [language]);
  const text = useMemo(() => shown && makeText(shown, currency), [shown, currency]);
  // Nothing at all rather than a flash of another language.
  if (!text) return null;
  return <TextContext.Provider value={text}>{props.children}</TextContext.Provider>;
}

/** The words and formats of the chosen language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('no text: wrap the screen in TextProvider');
  return text;
}
