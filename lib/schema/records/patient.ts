import type {
  ChartNumber,
  ContactRules,
  Email,
  Household,
  Insurance,
  Patient,
  PersonName,
  Phone,
} from '@/lib/domain/records/patient';
import { shape } from '../shape';
import { z } from '../zod';
import {
  baseFields,
  centsSchema,
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  maybeCentsSchema,
  optional,
  textSchema,
  zoneSchema,
} from './base';

export const personNameSchema = shape<PersonName>()({
  first: lineSchema,
  last: lineSchema,
  preferred: optional(lineSchema),
});
const chartNumberSchema = shape<ChartNumber>()({ system: lineSchema, origin: lineSchema, value: lineSchema });
export const phoneSchema = shape<Phone>()({
  raw: lineSchema,
  e164: z.nullable(lineSchema),
  shown: lineSchema,
  label: z.enum(['mobile', 'home', 'work', 'other']),
  own: z.boolean(),
  wrongOn: optional(dateSchema),
});
export const emailSchema = shape<Email>()({ address: lineSchema, own: z.boolean() });
export const contactRulesSchema = shape<ContactRules>()({
  doNotCall: z.boolean(),
  doNotText: z.boolean(),
  doNotEmail: z.boolean(),
  seeNotes: z.boolean(),
  prefers: optional(z.enum(['call', 'text', 'email', 'letter'])),
  why: optional(textSchema),
});
export const insuranceSchema = shape<Insurance>()({
  carrier: lineSchema,
  annualMaxCents: maybeCentsSchema,
  usedCents: maybeCentsSchema,
  pendingCents: maybeCentsSchema,
  remainingCents: maybeCentsSchema,
  renewsOn: optional(z.string().check(z.regex(/^\d{2}-\d{2}$/))),
  asOf: dateSchema,
});

export const patientSchema = shape<Patient>()({
  ...baseFields,
  kind: z.enum(['patient', 'lead']),
  name: personNameSchema,
  bornOn: optional(dateSchema),
  charts: z.array(chartNumberSchema),
  phones: z.array(phoneSchema),
  emails: z.array(emailSchema),
  address: optional(lineSchema),
  householdId: idSchema,
  guarantorId: optional(idSchema),
  apartFromIds: optional(z.array(idSchema)),
  mayTellNames: z.array(lineSchema),
  decidesWith: optional(textSchema),
  language: optional(z.enum(['en', 'es'])),
  zone: optional(zoneSchema),
  rules: contactRulesSchema,
  bestTimes: optional(textSchema),
  careFlags: z.array(lineSchema),
  motivatingFactor: optional(textSchema),
  concerns: optional(textSchema),
  budgetCents: optional(centsSchema),
  budgetPer: optional(z.enum(['month', 'once'])),
  insurances: z.array(insuranceSchema),
  notes: optional(textSchema),
  firstContactOn: optional(dateSchema),
  createdAt: instantSchema,
});

export const householdSchema = shape<Household>()({ ...baseFields, label: lineSchema });
