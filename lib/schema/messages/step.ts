import { lineSchema, textSchema, timeSchema } from '../records/base';
import { followUpKindSchema } from '../records/follow-up';
import { closeKindSchema, decisionSchema } from '../records/plan';
import { z } from '../zod';
import { list, message, messageIdSchema, realDateSchema, realZoneSchema, short, whole } from './message';

export const idsSchema = list(messageIdSchema, 200);

export const messageDueSchema = message({
  on: realDateSchema,
  at: z.exactOptional(timeSchema),
  zone: realZoneSchema,
});

const nextStepSchema = z.discriminatedUnion('kind', [
  message({
    kind: z.literal('date'),
    due: messageDueSchema,
    followUp: followUpKindSchema,
    promise: z.exactOptional(short(2_000)),
    angle: z.exactOptional(lineSchema),
    cadenceStep: z.exactOptional(whole(0, 100)),
  }),
  message({
    kind: z.literal('booking'),
    when: messageDueSchema,
    itemIds: idsSchema,
    purpose: z.enum(['treatment', 'consultation']),
  }),
  message({
    kind: z.literal('close'),
    as: closeKindSchema,
    reason: textSchema,
    askAgainOn: z.exactOptional(realDateSchema),
  }),
]);

export const stepSchema = message({ patientId: messageIdSchema, planIds: idsSchema, next: nextStepSchema });

export const decisionForSchema = message({
  planId: messageIdSchema,
  itemIds: idsSchema,
  decision: decisionSchema,
});
