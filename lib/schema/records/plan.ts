import {
  type Appointment,
  type Blocker,
  blockerKinds,
  categories,
  type Plan,
  type PlanClose,
  type PlanItem,
  type PlanSource,
  type Presentation,
  type PresentedTotal,
} from '@/lib/domain/records/plan';
import { shape } from '../shape';
import { z } from '../zod';
import {
  baseFields,
  dateSchema,
  dueSchema,
  idSchema,
  instantSchema,
  lineSchema,
  maybeCentsSchema,
  optional,
  textSchema,
} from './base';

export const categorySchema = z.enum(categories);
export const decisionSchema = z.enum(['proposed', 'accepted', 'declined', 'referred-out']);
export const blockerKindSchema = z.enum(blockerKinds);
export const closeKindSchema = z.enum(['declined', 'referred-out', 'lapsed', 'completed']);
export const presentedHowSchema = z.enum(['in-person', 'phone', 'video', 'mail', 'other']);
export const appointmentStateSchema = z.enum(['booked', 'confirmed', 'broken', 'cancelled', 'done']);

const planItemSchema = shape<PlanItem>()({
  id: idSchema,
  code: optional(lineSchema),
  label: lineSchema,
  category: categorySchema,
  area: optional(lineSchema),
  phase: optional(z.number()),
  provider: optional(lineSchema),
  feeCents: maybeCentsSchema,
  writeOffCents: maybeCentsSchema,
  discountCents: maybeCentsSchema,
  primaryCents: maybeCentsSchema,
  secondaryCents: maybeCentsSchema,
  patientCents: maybeCentsSchema,
  estimatedOn: optional(dateSchema),
  decision: decisionSchema,
  decidedOn: optional(dateSchema),
  decidedBy: optional(idSchema),
  doneOn: optional(dateSchema),
});
const blockerSchema = shape<Blocker>()({
  id: idSchema,
  stated: blockerKindSchema,
  underlying: optional(blockerKindSchema),
  since: dateSchema,
  overcomeOn: optional(dateSchema),
});
const planCloseSchema = shape<PlanClose>()({
  kind: closeKindSchema,
  on: dateSchema,
  by: idSchema,
  reason: textSchema,
  askAgainOn: optional(dateSchema),
});
const planSourceSchema = shape<PlanSource>()({
  kind: z.enum(['typed', 'page', 'report', 'sample']),
  runId: optional(idSchema),
});

export const planSchema = shape<Plan>()({
  ...baseFields,
  patientId: idSchema,
  title: lineSchema,
  items: z.array(planItemSchema),
  summaryCents: maybeCentsSchema,
  alternatesId: optional(idSchema),
  recommended: z.boolean(),
  supersedesId: optional(idSchema),
  supersededById: optional(idSchema),
  source: planSourceSchema,
  diagnosedOn: optional(dateSchema),
  decision: decisionSchema,
  decidedOn: optional(dateSchema),
  decidedBy: optional(idSchema),
  blockers: z.array(blockerSchema),
  discussedOn: optional(dateSchema),
  closed: optional(planCloseSchema),
  createdAt: instantSchema,
});

const presentedTotalSchema = shape<PresentedTotal>()({
  planId: idSchema,
  netCents: maybeCentsSchema,
  feeCents: maybeCentsSchema,
  patientCents: maybeCentsSchema,
});
export const presentationSchema = shape<Presentation>()({
  ...baseFields,
  patientId: idSchema,
  planIds: z.array(idSchema),
  recommendedPlanId: idSchema,
  on: dateSchema,
  presenterId: idSchema,
  provider: optional(lineSchema),
  how: presentedHowSchema,
  present: z.array(lineSchema),
  decisionMakerPresent: optional(z.boolean()),
  totals: z.array(presentedTotalSchema),
});

export const appointmentSchema = shape<Appointment>()({
  ...baseFields,
  patientId: idSchema,
  planIds: z.array(idSchema),
  itemIds: z.array(idSchema),
  purpose: z.enum(['treatment', 'consultation']),
  when: dueSchema,
  state: appointmentStateSchema,
  bookedOn: dateSchema,
  changedOn: dateSchema,
  source: planSourceSchema,
});
