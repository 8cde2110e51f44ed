import { centsSchema, lineSchema, textSchema } from '../records/base';
import { contactRulesSchema, emailSchema, insuranceSchema, personNameSchema, phoneSchema } from '../records/patient';
import { z } from '../zod';
import { claimKeySchema } from './contact';
import { list, message, messageIdSchema, originSchema, realDateSchema, realZoneSchema, short, whole } from './message';
import { tabIdSchema } from './queries';

const kindSchema = z.enum(['patient', 'lead']);
const orNone = <T extends z.ZodMiniType>(schema: T) => z.exactOptional(z.nullable(schema));

const newPatientSchema = message({
  kind: kindSchema,
  name: personNameSchema,
  bornOn: z.exactOptional(realDateSchema),
  chart: z.exactOptional(
    message({ system: short(64), origin: z.union([z.literal(''), originSchema]), value: short(100) }),
  ),
  phones: list(phoneSchema, 20),
  emails: list(emailSchema, 20),
  householdId: z.exactOptional(messageIdSchema),
});

const patchSchema = message({
  name: z.exactOptional(personNameSchema),
  bornOn: orNone(realDateSchema),
  phones: z.exactOptional(list(phoneSchema, 20)),
  emails: z.exactOptional(list(emailSchema, 20)),
  address: orNone(lineSchema),
  zone: orNone(realZoneSchema),
  language: orNone(z.enum(['en', 'es'])),
  rules: z.exactOptional(contactRulesSchema),
  bestTimes: orNone(textSchema),
  careFlags: z.exactOptional(list(lineSchema, 50)),
  motivatingFactor: orNone(textSchema),
  concerns: orNone(textSchema),
  budgetCents: orNone(centsSchema),
  budgetPer: z.exactOptional(z.enum(['month', 'once'])),
  decidesWith: orNone(textSchema),
  mayTellNames: z.exactOptional(list(lineSchema, 50)),
  insurances: z.exactOptional(list(insuranceSchema, 2)),
  notes: orNone(textSchema),
  kind: z.exactOptional(kindSchema),
  guarantorId: orNone(messageIdSchema),
  apartFromIds: z.exactOptional(list(messageIdSchema, 100)),
});

export const patientBodies = {
  createPatient: message({ patient: newPatientSchema, claimKey: claimKeySchema }),
  editPatient: message({ patientId: messageIdSchema, rev: whole(0, 2 ** 31), patch: patchSchema }),
  joinHousehold: message({ patientId: messageIdSchema, withIds: list(messageIdSchema, 50) }),
  leaveHousehold: message({ patientId: messageIdSchema, rev: whole(0, 2 ** 31) }),
  pickSubject: message({
    tabId: z.exactOptional(tabIdSchema),
    claimKey: short(500),
    patientId: z.nullable(messageIdSchema),
    referrerId: z.exactOptional(messageIdSchema),
    remember: z.exactOptional(z.boolean()),
    forget: z.exactOptional(z.boolean()),
  }),
};
