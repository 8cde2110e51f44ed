import type { TableName } from '@/lib/domain/records/table';

/** Every encrypted table; the type makes a forgotten one an error. */
const named: Record<TableName, true> = {
  patients: true,
  households: true,
  plans: true,
  presentations: true,
  appointments: true,
  followUps: true,
  contacts: true,
  drafts: true,
  members: true,
  settings: true,
  importRuns: true,
  referrers: true,
};

export const tableNames = Object.keys(named) as TableName[];
