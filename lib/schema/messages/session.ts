import { lineSchema } from '../records/base';
import { z } from '../zod';
import { message, messageIdSchema, realZoneSchema, short } from './message';
import { sampleSchema } from './sample';

/** Long enough for any sentence, short enough not to be hashed for minutes. */
const secretSchema = short(1024);
const pinSchema = z.string().check(z.regex(/^\d{4,12}$/));
const languageSchema = z.enum(['en', 'es']);

export const sessionBodies = {
  session: message({}),
  createVault: message({
    practiceName: lineSchema.check(z.minLength(1)),
    zone: realZoneSchema,
    memberName: lineSchema.check(z.minLength(1)),
    passphrase: secretSchema,
    recoveryCode: secretSchema,
    pin: pinSchema,
    language: languageSchema,
  }),
  trySample: message({
    practiceName: lineSchema.check(z.minLength(1)),
    zone: realZoneSchema,
    memberId: messageIdSchema,
    memberName: lineSchema.check(z.minLength(1)),
    language: languageSchema,
    records: sampleSchema,
  }),
  discardSample: message({}),
  unlock: message({ passphrase: secretSchema }),
  unlockWithPin: message({ pin: short(12) }),
  recover: message({ code: secretSchema, newPassphrase: secretSchema, newCode: secretSchema }),
  changePassphrase: message({ passphrase: secretSchema, newPassphrase: secretSchema }),
  newRecoveryCode: message({ passphrase: secretSchema, code: secretSchema }),
  rest: message({}),
  lock: message({}),
  startOver: message({ confirm: short(100) }),
};
