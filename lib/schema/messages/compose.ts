import { textIds } from '@/lib/domain/letters/texts';
import type { ComposePlace, InsertOutcome } from '@/lib/domain/views/compose';
import { shape } from '../shape';
import { z } from '../zod';
import { claimKeySchema } from './contact';
import { list, message, messageIdSchema, short, whole } from './message';
import { tabIdSchema } from './queries';

const tabId = z.exactOptional(tabIdSchema);
const addressSchema = short(320);
const addressesSchema = list(addressSchema, 100);

export const composeBodies = {
  composeWindows: message({ tabId }),
  insertText: message({
    tabId,
    patientId: messageIdSchema,
    claimKey: claimKeySchema,
    documentId: short(100),
    windowId: short(20),
    textId: z.enum(textIds),
    language: z.enum(['en', 'es']),
    text: short(20_000).check(z.minLength(1)),
    subject: z.nullable(short(300)),
    replaceSubject: z.boolean(),
    to: z.nullable(addressesSchema),
    mayGoTo: addressesSchema,
  }),
  pendingTexts: message({ tabId }),
  settleText: message({ id: messageIdSchema, again: z.exactOptional(z.boolean()) }),
};

/** What a document answered; it shares a process with the page, so it is read like a message. */
export const composePlaceSchema = shape<ComposePlace>()({
  id: short(20),
  kind: z.enum(['plain', 'rich']),
  to: z.nullable(addressesSchema),
  subject: z.enum(['empty', 'filled', 'none']),
  reply: z.boolean(),
  likely: z.boolean(),
  focusedAt: whole(0, Number.MAX_SAFE_INTEGER),
});

export const insertOutcomeSchema = z.union([
  z.strictObject({
    kind: z.literal('inserted'),
    subject: z.enum(['set', 'kept', 'none']),
    exact: z.boolean(),
  }),
  z.strictObject({ kind: z.enum(['gone', 'changed', 'not-taken']) }),
]) satisfies z.ZodMiniType<InsertOutcome>;
