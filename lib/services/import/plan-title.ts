import type { Language } from '@/lib/domain/records/practice';

const titles: Record<Language, string> = { en: 'Treatment plan', es: 'Plan de tratamiento' };

/** What a plan is called of which a report tells the total only; stored, so that it can be renamed. */
export function reportedPlanTitle(language: Language): string {
  return titles[language];
}
