import type { AnyRecord, TableName, Tables } from '@/lib/domain/records/table';
import type { z } from '../zod';
import { contactSchema, draftSchema, followUpSchema } from './follow-up';
import { householdSchema, patientSchema } from './patient';
import { appointmentSchema, planSchema, presentationSchema } from './plan';
import { importRunSchema, settingsSchema, teamMemberSchema } from './practice';
import { referrerSchema } from './referrer';

/** One shape per encrypted table. */
const recordSchemas: { [T in TableName]: z.ZodMiniType<Tables[T]> } = {
  patients: patientSchema,
  households: householdSchema,
  plans: planSchema,
  presentations: presentationSchema,
  appointments: appointmentSchema,
  followUps: followUpSchema,
  contacts: contactSchema,
  drafts: draftSchema,
  members: teamMemberSchema,
  settings: settingsSchema,
  importRuns: importRunSchema,
  referrers: referrerSchema,
};

/** Where a record differs from its shape, as a path without any value; null when it fits. */
export function misfit(table: TableName, record: AnyRecord): string | null {
  const read = recordSchemas[table].safeParse(record);
  if (read.success) return null;
  const issue = read.error.issues[0];
  return `${table}.${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'unknown'}`;
}
