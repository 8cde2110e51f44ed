import { timeIn, todayIn } from '@/lib/domain/due';
import type { Due, Instant, Zone } from '@/lib/domain/records/base';

/** An instant as a day and a time of the practice. */
export function instantDue(at: Instant, zone: Zone): Due {
  return { on: todayIn(at, zone), at: timeIn(at, zone), zone };
}
