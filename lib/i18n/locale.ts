/** The full locale of a language, so that numbers and money read alike in both. */
export function localeOf(language: string): string {
  return language === 'es' ? 'es-US' : 'en-US';
}
