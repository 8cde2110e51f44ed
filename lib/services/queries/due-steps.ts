import { addDays } from '@/lib/domain/due';
import type { PlainDate } from '@/lib/domain/records/base';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Store } from '@/lib/storage/store';
import { readCursor, writeCursor } from './cursor';

interface Place {
  part: 'today' | 'late';
  at: string | null;
}

/**
 * A page of the open steps due by a day: those of the day itself first, so that no backlog hides what was promised for
 * it, then what is late, oldest first. Two index ranges; never more than the page is read.
 */
export async function dueSteps(
  store: Store,
  day: PlainDate,
  limit: number,
  cursor?: string,
): Promise<{ rows: FollowUp[]; more: string | null }> {
  const rows: FollowUp[] = [];
  let place: Place | null = readCursor(cursor, isPlace) ?? { part: 'today', at: null };
  while (place && rows.length < limit) {
    const { part, at }: Place = place;
    const range = part === 'today' ? { from: day, until: day } : { until: addDays(day, -1) };
    const page = await store.openFollowUps({
      ...range,
      limit: limit - rows.length,
      ...(at !== null && { cursor: at }),
    });
    rows.push(...page.rows);
    place = placeAfter(part, page.more);
  }
  return { rows, more: place && (await isAnything(store, place, day)) ? writeCursor(place) : null };
}

function placeAfter(part: Place['part'], more: string | null): Place | null {
  if (more !== null) return { part, at: more };
  return part === 'today' ? { part: 'late', at: null } : null;
}

/** The kept sums say whether an untouched part holds anything, so that the last page says that it is the last. */
async function isAnything(store: Store, { part, at }: Place, day: PlainDate): Promise<boolean> {
  return at !== null || part === 'today' || (await store.countOpenFollowUps({ before: day })) > 0;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('part' in value) || !('at' in value)) return false;
  return (value.part === 'today' || value.part === 'late') && (value.at === null || typeof value.at === 'string');
}
