import type { Contact, Draft, FollowUp, PatientPromise } from '@/lib/domain/records/follow-up';
import { shape } from '../shape';
import { z } from '../zod';
import {
  baseFields,
  countSchema,
  dateSchema,
  dueSchema,
  idSchema,
  instantSchema,
  lineSchema,
  optional,
  textSchema,
} from './base';

export const followUpKindSchema = z.enum([
  'call',
  'text',
  'email',
  'letter',
  'courtesy-call',
  'thank-you',
  'referral-ask',
  'referrer-update',
  'consult',
  'pre-auth-check',
]);
export const cadenceIdSchema = z.enum(['two-two-two', 'three-three-three', 'ten-day']);
export const channelSchema = z.enum(['phone', 'text', 'email', 'letter', 'in-person', 'other']);
export const directionSchema = z.enum(['in', 'out']);
export const outcomeSchema = z.enum([
  'reached',
  'voicemail',
  'no-answer',
  'wrong-number',
  'called-us',
  'other',
  'replied',
  'bounced',
  'sent',
]);

const promiseSchema = shape<PatientPromise>()({
  words: textSchema,
  madeOn: dateSchema,
  by: channelSchema,
  toId: idSchema,
});

export const followUpSchema = shape<FollowUp>()({
  ...baseFields,
  kind: followUpKindSchema,
  patientIds: z.array(idSchema),
  planIds: z.array(idSchema),
  householdId: idSchema,
  due: dueSchema,
  promise: optional(promiseSchema),
  cadence: optional(
    shape<{ id: 'two-two-two' | 'three-three-three' | 'ten-day'; step: number }>()({
      id: cadenceIdSchema,
      step: countSchema,
    }),
  ),
  angle: optional(textSchema),
  attempts: countSchema,
  snoozes: countSchema,
  state: z.enum(['open', 'done', 'closed']),
  closedOn: optional(dateSchema),
  createdAt: instantSchema,
});

export const contactSchema = shape<Contact>()({
  ...baseFields,
  channel: channelSchema,
  direction: directionSchema,
  outcome: outcomeSchema,
  said: textSchema,
  minutes: optional(z.number()),
  at: instantSchema,
  on: dateSchema,
  byId: idSchema,
  householdId: idSchema,
  phone: optional(lineSchema),
  message: optional(
    shape<{ ref?: string; subject?: string }>()({ ref: optional(lineSchema), subject: optional(lineSchema) }),
  ),
  referrerId: optional(idSchema),
  patientIds: z.array(idSchema),
  planIds: z.array(idSchema),
  followUpIds: z.array(idSchema),
});

export const draftSchema = shape<Draft>()({
  ...baseFields,
  patientId: z.nullable(idSchema),
  surface: z.enum(['sidebar', 'popup', 'desk']),
  field: lineSchema,
  body: z.string().check(z.maxLength(100_000)),
  at: instantSchema,
});
