import { planStatuses } from '@/lib/domain/records/plan';
import { z } from '../zod';
import { cursorSchema, message, messageIdSchema, pageSizeSchema, short, whole } from './message';

const statusSchema = z.enum(planStatuses);

export const tabIdSchema = whole(0, 2 ** 31);

export const queryBodies = {
  today: message({ cursor: z.exactOptional(cursorSchema), limit: z.exactOptional(pageSizeSchema) }),
  adrift: message({
    reason: z.exactOptional(z.enum(['adrift', 'very-late', 'often-snoozed', 'far-off'])),
    cursor: z.exactOptional(cursorSchema),
    limit: z.exactOptional(pageSizeSchema),
  }),
  patientCard: message({ patientId: messageIdSchema }),
  looseDrafts: message({ field: short(64) }),
  history: message({ patientId: messageIdSchema, cursor: z.exactOptional(cursorSchema) }),
  search: message({ text: short(200), limit: z.exactOptional(pageSizeSchema) }),
  patients: message({
    cursor: z.exactOptional(cursorSchema),
    kind: z.exactOptional(z.enum(['patient', 'lead'])),
  }),
  sharedNumbers: message({}),
  board: message({ perColumn: z.exactOptional(pageSizeSchema) }),
  plans: message({
    status: z.exactOptional(z.union([statusSchema, z.enum(['open', 'adrift'])])),
    sort: z.enum(['next', 'amount', 'presented', 'name']),
    cursor: z.exactOptional(cursorSchema),
  }),
  plan: message({ planId: messageIdSchema }),
  subject: message({ tabId: z.exactOptional(tabIdSchema) }),
  settings: message({}),
  sites: message({}),
  importPeople: message({
    runId: messageIdSchema,
    of: z.enum(['added', 'changed', 'missing']),
    cursor: z.exactOptional(cursorSchema),
  }),
  importRuns: message({}),
  referrers: message({}),
};
