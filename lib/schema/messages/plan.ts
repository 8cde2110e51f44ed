import { lineSchema, maybeCentsSchema, textSchema } from '../records/base';
import { channelSchema } from '../records/follow-up';
import {
  appointmentStateSchema,
  blockerKindSchema,
  categorySchema,
  closeKindSchema,
  presentedHowSchema,
} from '../records/plan';
import { z } from '../zod';
import { claimKeySchema } from './contact';
import { list, message, messageIdSchema, realDateSchema, whole } from './message';
import { decisionForSchema, idsSchema, messageDueSchema, stepSchema } from './step';

const revSchema = whole(0, 2 ** 31);
const planRev = { planId: messageIdSchema, rev: revSchema };
const maybeMoney = z.exactOptional(maybeCentsSchema);

const newItemSchema = message({
  continues: z.exactOptional(messageIdSchema),
  label: lineSchema,
  code: z.exactOptional(lineSchema),
  category: z.exactOptional(categorySchema),
  area: z.exactOptional(lineSchema),
  feeCents: maybeCentsSchema,
  writeOffCents: maybeMoney,
  discountCents: maybeMoney,
  primaryCents: maybeMoney,
  secondaryCents: maybeMoney,
  patientCents: maybeMoney,
});

const newPlanSchema = message({
  patientId: messageIdSchema,
  title: lineSchema,
  items: list(newItemSchema, 100),
  summaryCents: maybeCentsSchema,
  alternatesOf: z.exactOptional(messageIdSchema),
  recommended: z.boolean(),
  supersedesId: z.exactOptional(messageIdSchema),
  corrects: z.exactOptional(z.literal(true)),
});

export const planBodies = {
  createPlan: message({ plan: newPlanSchema }),
  presentPlans: message({
    patientId: messageIdSchema,
    planIds: idsSchema.check(z.minLength(1)),
    recommendedPlanId: messageIdSchema,
    on: realDateSchema,
    how: presentedHowSchema,
    present: list(lineSchema, 20),
    decisionMakerPresent: z.exactOptional(z.boolean()),
  }),
  decide: message({ decisions: list(decisionForSchema, 200), claimKey: claimKeySchema }),
  changeAppointment: message({
    appointmentId: messageIdSchema,
    rev: revSchema,
    state: appointmentStateSchema,
    when: z.exactOptional(messageDueSchema),
  }),
  closePlan: message({ ...planRev, as: closeKindSchema, reason: textSchema }),
  reopenPlan: message(planRev),
  setBlocker: message({
    ...planRev,
    stated: blockerKindSchema,
    underlying: z.exactOptional(blockerKindSchema),
    blockerId: z.exactOptional(messageIdSchema),
    overcome: z.exactOptional(z.boolean()),
  }),
  giveStep: message({ step: stepSchema, heardBy: z.exactOptional(channelSchema), claimKey: claimKeySchema }),
  giveSteps: message({
    planIds: z.union([list(messageIdSchema, 5000), z.literal('all-adrift')]),
    perDay: whole(1, 200),
  }),
  snooze: message({ followUpId: messageIdSchema, rev: revSchema, due: messageDueSchema }),
  undo: message({ changeId: messageIdSchema }),
};
