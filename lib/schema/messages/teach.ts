import type { RouteParts } from '@/lib/domain/teach/session';
import { textsByName } from '../texts';
import { z } from '../zod';
import { list, message, originSchema, short } from './message';
import { tabIdSchema } from './queries';

const formats = ['iso-date', 'date-mdy', 'date-dmy', 'date-ymd', 'date-words'] as const;
const transforms = [
  'squash',
  'after-colon',
  'before-bracket',
  'in-brackets',
  'phone',
  'address',
  'without-mailto',
  ...formats,
] as const;
const mostParameters = 20;

const routeSchema = message({
  path: short(500),
  query: textsByName(mostParameters, 60, (text) => (text.length > 200 ? 'too long' : undefined)),
  hash: short(500),
});

const offerSchema = message({
  source: message({
    select: z.exactOptional(short(256)),
    label: z.exactOptional(list(short(60), 1)),
    property: z.exactOptional(z.literal('value')),
    attribute: z.exactOptional(z.literal('href')),
    inside: z.exactOptional(list(short(256), 4)),
  }),
  brittle: z.boolean(),
  rest: z.boolean(),
});

const frame = message({ top: z.boolean(), name: short(60) });
const part = z.exactOptional(z.enum(['first', 'last']));
const pickParts = {
  frame,
  route: routeSchema,
  text: short(300),
  readings: list(message({ transforms: list(z.enum(transforms), 3), value: short(300) }), 40),
  hints: short(300),
  offers: list(offerSchema, 12),
  part,
};

const taken = z.exactOptional(message(pickParts));

export const teachBodies = {
  teach: message({
    tabId: z.exactOptional(tabIdSchema),
    act: z.enum(['start', 'cancel', 'back', 'swap', 'mail', 'finish', 'right', 'wrong', 'nobody']),
    format: z.exactOptional(z.enum(formats)),
  }),
  teachPicked: message({ ...pickParts, other: taken, link: taken, own: taken }),
  teachMissed: message({ origin: originSchema }),
  teachEscaped: message({}),
};

const armedSchema = message({ route: routeSchema, origin: short(300) });

/** What the injected picker answers about the document it armed; anything else is nothing. */
export function armedFrom(answer: unknown): { route: RouteParts; origin: string } | undefined {
  const parsed = armedSchema.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}
