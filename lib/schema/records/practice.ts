import type { GuardRules, ImportRun, PracticeHours, Settings, TeamMember } from '@/lib/domain/records/practice';
import { shape } from '../shape';
import { z } from '../zod';
import { baseFields, countSchema, idSchema, instantSchema, lineSchema, timeSchema, zoneSchema } from './base';
import { cadenceIdSchema } from './follow-up';

export const guardRulesSchema = shape<GuardRules>()({
  from: timeSchema,
  to: timeSchema,
  perDay: countSchema,
  perWeek: countSchema,
});
export const practiceHoursSchema = shape<PracticeHours>()({
  days: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(7))),
  from: timeSchema,
  to: timeSchema,
});

export const settingsSchema = shape<Settings>()({
  ...baseFields,
  practiceName: lineSchema,
  zone: zoneSchema,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  cadence: cadenceIdSchema,
  guard: guardRulesSchema,
  hours: practiceHoursSchema,
  restMinutes: z.number().check(z.minimum(1)),
  lockHours: z.number().check(z.minimum(1)),
  ownAddresses: z.array(lineSchema),
});

export const teamMemberSchema = shape<TeamMember>()({
  ...baseFields,
  name: lineSchema,
  role: z.enum(['coordinator', 'viewer', 'manager']),
});

export const importRunSchema = shape<ImportRun>()({
  ...baseFields,
  reportId: lineSchema,
  fileHash: lineSchema,
  at: instantSchema,
  byId: idSchema,
  rows: countSchema,
  added: countSchema,
  changed: countSchema,
  unchanged: countSchema,
  missing: countSchema,
  problems: countSchema,
});
