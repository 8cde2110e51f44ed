import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { TextKey } from '@/lib/i18n/translate';

export type AboutKey =
  | 'wants'
  | 'concerns'
  | 'blocker'
  | 'budget'
  | 'decidesWith'
  | 'mayTell'
  | 'insurance'
  | 'bestTimes'
  | 'zone'
  | 'language'
  | 'rules'
  | 'phones'
  | 'emails'
  | 'address'
  | 'flags'
  | 'notes';

export interface AboutField {
  key: AboutKey;
  label: TextKey;
  isKnown(card: PatientCard): boolean;
  /** How it is changed; null: elsewhere. */
  edit: 'text' | 'lines' | 'budget' | 'insurance' | 'rules' | 'zone' | 'language' | 'phones' | 'emails' | null;
}

/** Where its half-typed text is kept. */
export function aboutDraft({ key }: Pick<AboutField, 'key'>): string {
  return `about ${key}`;
}

/** In the order in which a call needs them. */
export const aboutFields: AboutField[] = [
  { key: 'wants', label: 'patient.about.wants', isKnown: ({ patient }) => !!patient.motivatingFactor, edit: 'text' },
  { key: 'concerns', label: 'patient.about.concerns', isKnown: ({ patient }) => !!patient.concerns, edit: 'text' },
  {
    key: 'blocker',
    label: 'patient.about.blocker',
    isKnown: (card) => card.plans.some((plan) => plan.open && plan.blockers.some((one) => !one.overcomeOn)),
    edit: null,
  },
  {
    key: 'budget',
    label: 'patient.about.budget',
    isKnown: ({ patient }) => patient.budgetCents !== undefined,
    edit: 'budget',
  },
  {
    key: 'decidesWith',
    label: 'patient.about.decidesWith',
    isKnown: ({ patient }) => !!patient.decidesWith,
    edit: 'text',
  },
  {
    key: 'mayTell',
    label: 'patient.about.mayTell',
    isKnown: ({ patient }) => patient.mayTellNames.length > 0,
    edit: 'lines',
  },
  {
    key: 'insurance',
    label: 'patient.about.insurance',
    isKnown: ({ patient }) => patient.insurances.length > 0,
    edit: 'insurance',
  },
  { key: 'bestTimes', label: 'patient.about.bestTimes', isKnown: ({ patient }) => !!patient.bestTimes, edit: 'text' },
  { key: 'notes', label: 'patient.about.notes', isKnown: ({ patient }) => !!patient.notes, edit: 'text' },
  { key: 'phones', label: 'patient.about.phones', isKnown: ({ patient }) => patient.phones.length > 1, edit: 'phones' },
  { key: 'emails', label: 'patient.about.emails', isKnown: ({ patient }) => patient.emails.length > 0, edit: 'emails' },
  { key: 'address', label: 'patient.about.address', isKnown: ({ patient }) => !!patient.address, edit: 'text' },
  {
    key: 'rules',
    label: 'patient.about.rules',
    isKnown: ({ patient: { rules } }) =>
      rules.doNotCall || rules.doNotText || rules.doNotEmail || rules.prefers !== undefined,
    edit: 'rules',
  },
  { key: 'zone', label: 'patient.about.zone', isKnown: ({ patient }) => !!patient.zone, edit: 'zone' },
  { key: 'language', label: 'patient.about.language', isKnown: ({ patient }) => !!patient.language, edit: 'language' },
  { key: 'flags', label: 'patient.about.flags', isKnown: () => false, edit: 'lines' },
];
