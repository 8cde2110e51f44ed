import { zoneSchema } from '../records/base';
import { z } from '../zod';

/** The body of one message: these keys and no others. */
export const message = z.strictObject;

/** What a parser lets through. */
export type BodyOf<S> = S extends z.ZodMiniType<infer T> ? T : never;

/** A string that is not longer than this. */
export const short = (most: number) => z.string().check(z.maxLength(most));

/** A list that is not longer than this. */
export const list = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

/** A whole number from … to. */
export const whole = (from: number, to: number) => z.number().check(z.int(), z.minimum(from), z.maximum(to));

/** Random ids, and the few constant ones such as `settings`. */
export const messageIdSchema = z.string().check(z.regex(/^[0-9A-Za-z-]{1,64}$/));

export const cursorSchema = short(400);

export const pageSizeSchema = whole(1, 200);

/** `https://host[:port]`, nothing behind it. */
export const originSchema = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#@\s\\]+$/));

function holds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** A day that the calendar has: not 31 February. */
export const realDateSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => holds(() => Temporal.PlainDate.from(text))),
);

/** A zone that this machine knows. */
export const realZoneSchema = zoneSchema.check(
  z.refine((zone) => holds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone))),
);
