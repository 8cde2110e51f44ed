import { Contrast, EyeOff, Keyboard, Languages, Lock, type LucideIcon, SquareUser, UserPlus } from 'lucide-preact';
import { deskPages } from '@/components/desk/pages';
import type { Text } from '@/components/hooks/use-text';
import type { SessionActs } from '@/components/session/use-global-keys';
import type { PersonLine } from '@/lib/domain/views/common';
import type { Hit } from '@/lib/domain/views/patient-card';

/** Where the surface leads with what was found. */
export interface Finds {
  person(person: PersonLine): void;
  /** A page of the desk, by its path. */
  page(path: string): void;
  add(): void;
  keys(): void;
}

export interface Entry {
  id: string;
  group: 'people' | 'actions';
  icon: LucideIcon;
  label: string;
  note?: string;
  isPrivate?: boolean;
  act: () => void;
}

/** Everything that can be done from anywhere. */
export function actionEntries(text: Text, acts: SessionActs, finds: Finds): Entry[] {
  const { t, language } = text;
  const pages = deskPages.map<Entry>(({ name, path, icon }) => ({
    id: `page-${name}`,
    group: 'actions',
    icon,
    label: t('desk.goTo', { page: t(`desk.${name}`) }),
    act: () => finds.page(path),
  }));
  const entry = (id: string, icon: LucideIcon, label: string, act: () => void, note?: string): Entry => ({
    id,
    group: 'actions',
    icon,
    label,
    act,
    ...(note && { note }),
  });
  return [
    entry('add', UserPlus, t('desk.newPerson'), finds.add, 'N'),
    ...pages,
    entry('lock', Lock, t('session.lock'), acts.lockOrUnlock, 'Alt L'),
    entry('blur', EyeOff, t('session.blur'), acts.toggleBlur, 'Alt B'),
    entry('theme', Contrast, t('session.theme'), acts.cycleTheme),
    entry('language', Languages, t('session.otherLanguage'), () => acts.setLanguage(language === 'en' ? 'es' : 'en')),
    entry('keys', Keyboard, t('today.allKeys'), finds.keys, '?'),
  ];
}

export function personEntries(hits: Hit[], { t, format }: Text, finds: Finds): Entry[] {
  return hits.map(({ person, matched }) => ({
    id: `person-${person.id}`,
    group: 'people',
    icon: SquareUser,
    label: person.name,
    note: [
      person.chart ? t('common.chart', { chart: person.chart }) : t(`word.person.${person.kind}`),
      person.age === undefined ? '' : format.age(person.age),
      matched && matched.text !== person.chart ? matched.text : '',
    ]
      .filter(Boolean)
      .join(', '),
    isPrivate: true,
    act: () => finds.person(person),
  }));
}

/** Actions whose every typed word begins one of theirs, accents aside. */
export function fitting(entries: Entry[], typed: string): Entry[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return entries.filter(({ label }) => {
    const parts = folded(label).split(/\s+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
