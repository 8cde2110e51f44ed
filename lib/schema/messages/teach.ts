import type { RouteParts } from '@/lib/domain/teach/session';
import { z } from '../zod';
import { list, message, short } from './message';
import { tabIdSchema } from './queries';

const formats = ['iso-date', 'date-mdy', 'date-dmy', 'date-ymd', 'date-words'] as const;
const transforms = ['squash', 'after-colon', 'before-bracket', 'in-brackets', 'phone', 'address', ...formats] as const;
const mostParameters = 20;

const routeSchema = message({
  path: short(500),
  query: z
    .record(short(60), short(200))
    .check(z.refine((query) => Object.keys(query).length <= mostParameters, 'too many parameters')),
  hash: short(500),
});

const offerSchema = message({
  source: message({
    select: z.exactOptional(short(256)),
    label: z.exactOptional(list(short(60), 1)),
    property: z.exactOptional(z.literal('value')),
  }),
  brittle: z.boolean(),
  rest: z.boolean(),
});

export const teachBodies = {
  teach: message({
    tabId: z.exactOptional(tabIdSchema),
    act: z.enum(['start', 'cancel', 'back', 'swap', 'finish', 'right', 'wrong']),
    format: z.exactOptional(z.enum(formats)),
  }),
  teachPicked: message({
    frame: message({ top: z.boolean(), name: short(60) }),
    route: routeSchema,
    text: short(300),
    readings: list(message({ transforms: list(z.enum(transforms), 3), value: short(300) }), 40),
    hints: short(300),
    offers: list(offerSchema, 12),
  }),
  teachEscaped: message({}),
};

/** What the injected picker answers about the document it armed; anything else is no route. */
export function routePartsFrom(answer: unknown): RouteParts | undefined {
  const parsed = routeSchema.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}
