import type { Instant } from '@/lib/domain/records/base';

/** `tick`: every minute; `due`: the next time something comes due. An alarm only says "look at the data". */
type AlarmName = 'tick' | 'due';

export interface AlarmDoor {
  /** Both may be lost at a restart, so they are put back at every start of the worker. */
  everyMinute(name: AlarmName): Promise<void>;
  /** Null takes it away. The browser may ring up to 30 s later than asked. */
  at(name: AlarmName, when: Instant | null): Promise<void>;
}
