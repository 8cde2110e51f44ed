import type { Language } from '@/lib/domain/records/practice';
import type { SamplePlanKey } from './sample-plans';
import { sampleEnglish } from './sample-text-en';
import { sampleSpanish } from './sample-text-es';

/** Every word of the sample practice that a person reads. */
export interface SampleText {
  titles: Record<SamplePlanKey, string>;
  /** What a plan is called that came from a report, with a total only. */
  reported: string;
  items: Record<string, string>;
  ortegas: string;
  promises: Record<'decision' | 'family' | 'payday' | 'travel' | 'work' | 'letter', string>;
  morePromises: string[];
  angles: Record<'estimate' | 'secondTouch' | 'quiet' | 'courtesy' | 'checkIn' | 'benefit', string>;
  said: Record<'decides' | 'voicemail' | 'cost' | 'scared' | 'thinking' | 'booked' | 'noAnswer' | 'text', string>;
  moreSaid: string[];
  wants: Record<'wedding' | 'choir' | 'photos' | 'soccer', string>;
  moreWants: string[];
  concerns: Record<'needles' | 'time', string>;
  decides: string;
  mornings: string;
  anxious: string;
  askedNoCalls: string;
  referrerNote: string;
  reasons: Record<'declined' | 'referredOut' | 'lapsed', string>;
}

const texts: Record<Language, SampleText> = { en: sampleEnglish, es: sampleSpanish };

export function sampleTextIn(language: Language): SampleText {
  return texts[language];
}
