import { useSession } from '@/components/session/use-session';
import type { Instant, PlainDate, Zone } from '@/lib/domain/records/base';

export interface Practice {
  zone: Zone;
  /** The practice's day; not this computer's. */
  today: PlainDate;
  now: Instant;
}

/** Where and when the practice is. `fallback` until the session has said its zone. */
export function usePractice(fallback: Zone = 'UTC'): Practice {
  const zone = useSession().view?.zone ?? fallback;
  const now = Date.now();
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  return { zone, today, now };
}
