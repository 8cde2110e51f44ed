import { lineSchema, textSchema } from '../records/base';
import { directionSchema } from '../records/follow-up';
import { phoneSchema } from '../records/patient';
import { referrerKindSchema } from '../records/referrer';
import { z } from '../zod';
import { claimKeySchema } from './contact';
import { list, message, messageIdSchema, realDateSchema, whole } from './message';

const phonesSchema = list(phoneSchema, 20);
const emailsSchema = list(lineSchema, 20);

const newReferrerSchema = message({
  kind: referrerKindSchema,
  name: lineSchema.check(z.minLength(1)),
  practiceName: z.exactOptional(lineSchema),
  phones: phonesSchema,
  emails: emailsSchema,
  note: z.exactOptional(textSchema),
});

const patchSchema = message({
  kind: z.exactOptional(referrerKindSchema),
  name: z.exactOptional(lineSchema.check(z.minLength(1))),
  practiceName: z.exactOptional(z.nullable(lineSchema)),
  phones: z.exactOptional(phonesSchema),
  emails: z.exactOptional(emailsSchema),
  note: z.exactOptional(z.nullable(textSchema)),
});

export const referrerBodies = {
  createReferrer: message({ referrer: newReferrerSchema, claimKey: claimKeySchema }),
  logReferrerMessage: message({
    entry: message({
      referrerId: messageIdSchema,
      patientId: messageIdSchema,
      direction: directionSchema,
      on: realDateSchema,
      subject: z.exactOptional(lineSchema),
      again: z.exactOptional(z.boolean()),
    }),
    claimKey: claimKeySchema,
  }),
  editReferrer: message({ referrerId: messageIdSchema, rev: whole(0, 2 ** 31), patch: patchSchema }),
};
