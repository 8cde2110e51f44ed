import { hostEntry } from '@/lib/domain/sites/never-touched';
import { instantSchema, lineSchema } from '../records/base';
import { cadenceIdSchema } from '../records/follow-up';
import { cadencesSchema, guardRulesSchema, practiceHoursSchema } from '../records/practice';
import { z } from '../zod';
import { list, message, messageIdSchema, originSchema, realZoneSchema, short, whole } from './message';
import { tabIdSchema } from './queries';

const settingsPatchSchema = message({
  practiceName: z.exactOptional(lineSchema.check(z.minLength(1))),
  zone: z.exactOptional(realZoneSchema),
  currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  cadence: z.exactOptional(cadenceIdSchema),
  cadences: z.exactOptional(cadencesSchema),
  guard: z.exactOptional(guardRulesSchema),
  hours: z.exactOptional(practiceHoursSchema),
  restMinutes: z.exactOptional(whole(1, 120)),
  lockHours: z.exactOptional(whole(1, 24)),
  ownAddresses: z.exactOptional(list(lineSchema, 100)),
});

const prefsPatchSchema = message({
  language: z.exactOptional(z.enum(['en', 'es'])),
  theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
  initials: z.exactOptional(z.boolean()),
  blur: z.exactOptional(z.boolean()),
  neverHosts: z.exactOptional(list(short(260).check(z.refine((text) => hostEntry(text) === text)), 200)),
  presentingUntilAt: z.exactOptional(instantSchema),
});

const revSchema = whole(0, 2 ** 31);

export const settingsBodies = {
  saveSettings: message({ rev: revSchema, patch: settingsPatchSchema }),
  savePrefs: message({ patch: prefsPatchSchema }),
  setPin: message({ pin: z.nullable(z.string().check(z.regex(/^\d{4,12}$/))) }),
  renameMember: message({ memberId: messageIdSchema, rev: revSchema, name: lineSchema.check(z.minLength(1)) }),
  enableSite: message({ origin: originSchema, tabId: z.exactOptional(tabIdSchema) }),
  disableSite: message({ origin: originSchema }),
  testNotification: message({}),
  releaseReminders: message({}),
  open: message({
    where: z.enum(['unlock', 'desk', 'onboarding']),
    route: z.exactOptional(short(200).check(z.regex(/^\/[0-9A-Za-z/?=&_-]*$/))),
  }),
};
