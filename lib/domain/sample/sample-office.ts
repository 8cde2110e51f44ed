import { addDays, instantOf, timeIn } from '@/lib/domain/due';
import type { Id, PlainDate, PlainTime, Zone } from '@/lib/domain/records/base';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import type { Household, Patient } from '@/lib/domain/records/patient';
import type { Appointment, Plan, Presentation } from '@/lib/domain/records/plan';
import type { Language } from '@/lib/domain/records/practice';
import type { Referrer } from '@/lib/domain/records/referrer';
import { type SampleText, sampleTextIn } from './sample-text';
import { Seeded } from './seeded';

export interface SamplePractice {
  patients: Patient[];
  households: Household[];
  plans: Plan[];
  presentations: Presentation[];
  appointments: Appointment[];
  followUps: FollowUp[];
  contacts: Contact[];
  referrers: Referrer[];
}

export interface SampleTools {
  newId(): Id;
  /** The team member to whom the promises were made. */
  byId: Id;
  /** Decides what is due now and what is due later today. */
  now: number;
  language: Language;
}

/** The office while it is being invented: what was made so far, the calendar, the words. */
export class SampleOffice {
  readonly made: SamplePractice = {
    patients: [],
    households: [],
    plans: [],
    presentations: [],
    appointments: [],
    followUps: [],
    contacts: [],
    referrers: [],
  };
  readonly text: SampleText;
  readonly random: Seeded;
  readonly today: PlainDate;
  readonly zone: Zone;
  readonly tools: SampleTools;

  constructor(seed: number, today: PlainDate, zone: Zone, tools: SampleTools) {
    this.text = sampleTextIn(tools.language);
    this.random = new Seeded(seed);
    this.today = today;
    this.zone = zone;
    this.tools = tools;
  }

  day(fromToday: number): PlainDate {
    return addDays(this.today, fromToday);
  }

  /** An instant in the past, never after now, so that nothing seems to have happened in the future. */
  at(fromToday: number, time: PlainTime): number {
    return Math.min(instantOf(this.day(fromToday), time, this.zone), this.tools.now);
  }

  /** The full hour that has just passed; opening time where the day is young. */
  earlierToday(): PlainTime {
    const hour = Number(timeIn(this.tools.now, this.zone).slice(0, 2));
    return hour <= 8 ? '08:00' : `${String(Math.min(hour, 18)).padStart(2, '0')}:00`;
  }

  /** Later today, or null when the working day is over. */
  laterToday(hours: number): PlainTime | null {
    const hour = Math.max(9, Number(timeIn(this.tools.now, this.zone).slice(0, 2)) + hours);
    return hour > 19 ? null : `${String(hour).padStart(2, '0')}:30`;
  }
}
