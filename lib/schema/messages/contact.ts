import { lineSchema, textSchema } from '../records/base';
import { channelSchema, directionSchema, outcomeSchema } from '../records/follow-up';
import { blockerKindSchema } from '../records/plan';
import { z } from '../zod';
import { list, message, messageIdSchema, realDateSchema, short, whole } from './message';
import { decisionForSchema, idsSchema, stepSchema } from './step';

export const claimKeySchema = z.exactOptional(z.nullable(short(500)));

const contactEntrySchema = message({
  patientIds: idsSchema.check(z.minLength(1)),
  planIds: idsSchema,
  followUpIds: idsSchema,
  channel: channelSchema,
  direction: directionSchema,
  outcome: outcomeSchema,
  said: textSchema,
  minutes: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1440))),
  phone: z.exactOptional(lineSchema),
  decisions: list(decisionForSchema, 200),
  steps: list(stepSchema, 200),
  blocker: z.exactOptional(
    message({
      planId: messageIdSchema,
      stated: blockerKindSchema,
      underlying: z.exactOptional(blockerKindSchema),
    }),
  ),
  on: z.exactOptional(realDateSchema),
  message: z.exactOptional(message({ subject: z.exactOptional(lineSchema), again: z.exactOptional(z.boolean()) })),
  draftId: z.exactOptional(messageIdSchema),
});

const followUpRev = { followUpId: messageIdSchema, rev: whole(0, 2 ** 31) };

export const contactBodies = {
  logContact: message({ entry: contactEntrySchema, claimKey: claimKeySchema }),
  closeFollowUp: message(followUpRev),
  noteCopied: message({ patientId: messageIdSchema, what: z.enum(['phone', 'chart-note', 'text']) }),
  keepDraft: message({
    patientId: z.nullable(messageIdSchema),
    surface: z.enum(['sidebar', 'popup', 'desk']),
    field: short(64),
    body: short(100_000),
  }),
  dropDraft: message({ draftId: messageIdSchema, arrived: z.exactOptional(z.boolean()) }),
};
