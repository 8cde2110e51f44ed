import { useEffect, useState } from 'preact/hooks';
import { loadWhenParser, type WhenParser } from '@/components/hooks/parse-when';
import { useText } from '@/components/hooks/use-text';

/** The parser of the screen's language; null while its tables are coming. Fetched only once wanted. */
export function useWhenParser(wanted: boolean): WhenParser | null {
  const { language } = useText();
  const [parser, setParser] = useState<{ parse: WhenParser } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadWhenParser(language).then(
      (parse) => current && setParser({ parse }),
      () => current && setParser(null),
    );
    return () => {
      current = false;
    };
  }, [language, wanted]);
  return parser?.parse ?? null;
}
