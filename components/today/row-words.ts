import type { Text } from '@/components/hooks/use-text';
import { angleWords } from '@/components/patient/angle-words';
import type { Instant, PlainDate, Zone } from '@/lib/domain/records/base';
import type { Guard, StepView } from '@/lib/domain/views/common';
import type { CallRow } from '@/lib/domain/views/today';

export interface Here {
  now: Instant;
  today: PlainDate;
  zone: Zone;
}

/** The household where one call serves several people, else the person. */
export function rowTitle(row: CallRow, { t }: Text): string {
  return row.people.length > 1 ? t('today.household', { name: row.householdLabel }) : row.person.name;
}

/** First names of all whom the call is about. */
export function rowPeople(row: CallRow, { format }: Text): string {
  return row.people.length > 1 ? format.list(row.people.map(firstName)) : '';
}

export function firstName({ name, preferred }: { name: string; preferred?: string }): string {
  return preferred ?? name.split(' ')[0] ?? name;
}

/** Why now, or why not yet: the guard's reason first, then the patient's own words, then the angle. */
export function rowWhy(row: CallRow, text: Text, here: Here): string {
  if (row.guard.verdict !== 'may') return guardWords(row.guard, text, here);
  const step = row.steps[0];
  if (row.people.length > 1) return text.t('today.oneCall', { name: firstName(row.person), n: row.plans.length });
  return step ? stepWords(step, row, text) : '';
}

export function stepWords(step: StepView, row: CallRow, { t }: Text): string {
  if (step.promise) return t('today.quoted', { words: step.promise.words });
  if (step.angle) return angleWords({ t }, step.angle);
  return nthWords(step, row, { t });
}

export function nthWords(step: StepView, row: CallRow, { t }: Pick<Text, 't'>): string {
  const { lastOutcome } = row;
  if (!lastOutcome) return t('today.nth', { n: step.nth });
  return t('today.nthAfter', { n: step.nth, outcome: t(`word.outcome.${lastOutcome}`).toLowerCase() });
}

/** In one line: the time there, or which limit is reached. */
export function guardWords(guard: Guard, text: Text, here: Here): string {
  const { t, format } = text;
  const place = format.place(guard.zone);
  const time = format.clock(here.now, guard.zone);
  const from = guard.nextAt === null ? '' : format.clock(guard.nextAt, guard.zone);
  switch (guard.why) {
    case 'too-early':
      return t('today.tooEarly', { time, place, from });
    case 'too-late':
      return t('today.tooLate', { time, place, from });
    case 'cap-day':
      return t('today.capDay', { n: guard.callsToday, max: guard.perDay });
    case 'cap-week':
      return t('today.capWeek', { n: guard.callsThisWeek, max: guard.perWeek });
    case 'practice-closed':
      return t('today.closed', { when: whenNext(guard, text, here) });
    case 'no-phone':
      return t('today.noPhone');
    default:
      return t('today.doNotCall');
  }
}

/** When the guard allows a call again, as the practice's clock shows it. */
export function whenNext(guard: Guard, { t, format }: Text, here: Here): string {
  if (guard.nextAt === null) return t('common.today');
  const on = format.dayOf(guard.nextAt, here.zone);
  const at = format.clock(guard.nextAt, here.zone);
  return on === here.today ? at : format.due({ on, at, zone: here.zone }, here.today);
}

/** The column beside the name: how late, which time, or when it is allowed. */
export function rowAt(row: CallRow, text: Text, here: Here): { words: string; late: boolean } {
  const { t, format } = text;
  const step = row.steps[0];
  if (row.guard.verdict === 'wait') return { words: whenNext(row.guard, text, here), late: false };
  if (!step) return { words: '', late: false };
  if (step.daysLate > 0) return { words: t('today.daysLate', { n: step.daysLate }), late: true };
  const { due } = step;
  if (due.on !== here.today) return { words: format.due(due, here.today), late: false };
  return { words: due.at ? format.time(due.at) : t('common.today'), late: false };
}

export type Way = 'call' | 'text' | 'write';

/** Which way is open: a call, a text while calls must wait, or a letter. */
export function rowWay(row: CallRow): Way {
  if (row.guard.verdict === 'may') return 'call';
  return row.guard.verdict === 'wait' ? 'text' : 'write';
}
