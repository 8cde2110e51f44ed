import type { Page } from '@playwright/test';
import type { NewPatient } from '@/lib/domain/records/command';
import { ask } from './ask.ts';
import { zoneAtWork } from './zone-at-work.ts';

/** What every test vault is made with. */
export const practice = {
  practiceName: 'Juniper Street Dental',
  memberName: 'Rosa Delgado',
  passphrase: 'otter lantern maple quarry',
  recoveryCode: '7KQM2-F2XD4-90TRB-HB4W6-2MXQ1',
  pin: '4711',
  language: 'en',
} as const;

/** A vault whose zone is at work now, on whichever day of the week; `page` is one of ours. */
export async function makePractice(page: Page): Promise<{ zone: string; today: string }> {
  const { zone } = zoneAtWork();
  await ask(page, 'createVault', { ...practice, zone });
  const { settings } = await ask(page, 'settings', {});
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '20:00' };
  await ask(page, 'saveSettings', { rev: settings.rev, patch: { hours } });
  return { zone, today: Temporal.Now.plainDateISO(zone).toString() };
}

export interface Known {
  first: string;
  last: string;
  bornOn?: string;
  chart?: NewPatient['chart'];
  phone?: string;
  email?: string;
  planCents?: number;
}

let numbers = 0;

/** A number of their own: one that two share makes the core ask whether they are one household. */
const ownNumber = () => `(720) 555-01${String(numbers++ % 100).padStart(2, '0')}`;

/** A patient with one plan, prepared through the core. */
export async function makePatient(page: Page, known: Known): Promise<{ patientId: string; planId: string }> {
  const phone = known.phone ?? ownNumber();
  const saved = await ask(page, 'createPatient', {
    patient: {
      kind: 'patient',
      name: { first: known.first, last: known.last },
      ...(known.bornOn ? { bornOn: known.bornOn } : {}),
      ...(known.chart ? { chart: known.chart } : {}),
      phones: [{ raw: phone, e164: `+1${phone.replace(/\D/g, '')}`, shown: phone, label: 'mobile', own: true }],
      emails: known.email ? [{ address: known.email, own: true }] : [],
    },
  });
  const patientId = saved.id ?? '';
  const plan = await ask(page, 'createPlan', {
    plan: {
      patientId,
      title: 'Crown, upper right',
      items: [],
      summaryCents: known.planCents ?? 148_000,
      recommended: true,
    },
  });
  return { patientId, planId: plan.id ?? '' };
}
