import { angles } from '@/lib/domain/angles';
import { mostSteps } from '@/lib/domain/cadence-steps';
import { touchKinds } from '@/lib/domain/channels';
import type { CadenceId } from '@/lib/domain/records/follow-up';
import type {
  CadenceStep,
  GuardRules,
  ImportRun,
  PracticeHours,
  Settings,
  TeamMember,
} from '@/lib/domain/records/practice';
import { shape } from '../shape';
import { z } from '../zod';
import { baseFields, countSchema, idSchema, instantSchema, lineSchema, optional, timeSchema, zoneSchema } from './base';
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

const stepLength = z.number().check(z.int(), z.minimum(1), z.maximum(730));
const stepsSchema = z
  .array(
    shape<CadenceStep>()({
      after: z.union([z.object({ days: stepLength }), z.object({ months: stepLength })]),
      kind: z.enum(touchKinds),
      angle: z.enum(angles),
    }),
  )
  .check(z.minLength(1), z.maxLength(mostSteps));
export const cadencesSchema = shape<Partial<Record<CadenceId, CadenceStep[]>>>()({
  'two-two-two': optional(stepsSchema),
  'three-three-three': optional(stepsSchema),
  'ten-day': optional(stepsSchema),
});

export const settingsSchema = shape<Settings>()({
  ...baseFields,
  practiceName: lineSchema,
  zone: zoneSchema,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  cadence: cadenceIdSchema,
  cadences: optional(cadencesSchema),
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
