import { lineSchema, maybeCentsSchema } from '../records/base';
import { emailSchema, insuranceSchema, personNameSchema, phoneSchema } from '../records/patient';
import { z } from '../zod';
import { list, message, messageIdSchema, short, whole } from './message';

const rowsSchema = whole(0, 200_000);
const runOnly = () => message({ runId: messageIdSchema });

const reportPatientSchema = message({
  line: whole(1, 1_000_000),
  chart: short(100),
  name: personNameSchema,
  phone: z.nullable(phoneSchema),
  email: z.nullable(emailSchema),
  rules: message({ doNotCall: z.boolean(), seeNotes: z.boolean() }),
  prefersMail: z.boolean(),
  address: z.exactOptional(lineSchema),
  planCents: maybeCentsSchema,
  insurances: list(insuranceSchema, 20),
});

export const importBodies = {
  importStart: message({
    report: z.enum(['open-dental-treatment-finder']),
    fileHash: z.string().check(z.regex(/^[0-9A-Za-z+/=_:-]{1,128}$/)),
    rows: rowsSchema,
  }),
  importBatch: message({
    runId: messageIdSchema,
    seq: rowsSchema,
    patients: list(reportPatientSchema, 2000),
  }),
  importPreview: message({ runId: messageIdSchema, problems: rowsSchema }),
  importApply: runOnly(),
  importCancel: runOnly(),
};
