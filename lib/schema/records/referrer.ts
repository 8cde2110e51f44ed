import type { Referrer } from '@/lib/domain/records/referrer';
import { shape } from '../shape';
import { z } from '../zod';
import { baseFields, instantSchema, lineSchema, optional, textSchema } from './base';
import { phoneSchema } from './patient';

export const referrerKindSchema = z.enum(['doctor', 'patient', 'other']);

export const referrerSchema = shape<Referrer>()({
  ...baseFields,
  kind: referrerKindSchema,
  name: lineSchema,
  practiceName: optional(lineSchema),
  phones: z.array(phoneSchema),
  emails: z.array(lineSchema),
  note: optional(textSchema),
  createdAt: instantSchema,
});
