import type { Language } from '@/lib/domain/records/practice';

/** The browser's own language, until the user chooses one. */
export function uiLanguage(): Language {
  return globalThis.navigator?.language?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
