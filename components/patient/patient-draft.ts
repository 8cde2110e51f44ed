import { readPhone } from '@/components/hooks/read-phone';
import type { PlainDate } from '@/lib/domain/records/base';
import type { NewPatient } from '@/lib/domain/records/command';
import type { ClaimLine } from '@/lib/domain/views/subject';

export interface PatientDraft {
  kind: 'patient' | 'lead';
  first: string;
  last: string;
  bornOn: string;
  chart: string;
  phone: string;
  phoneShared: boolean;
  email: string;
  emailShared: boolean;
}

export type PatientProblem = 'needName' | 'needReach' | 'badEmail' | 'badBirth';

/** Where a chart number of the page belongs: it means something only there. */
export interface ChartScope {
  system: string;
  origin: string;
}

/** What the page says, as a start; the user checks it before anything is created. */
export function draftFrom(claim: ClaimLine | undefined): PatientDraft {
  const { first, last } = splitName(claim?.name ?? '');
  return {
    kind: claim === undefined || claim.kind === 'practice' ? 'patient' : 'lead',
    first,
    last,
    bornOn: claim?.bornOn ?? '',
    chart: claim?.chart ?? '',
    phone: claim?.phone ?? '',
    phoneShared: false,
    email: claim?.email ?? '',
    emailShared: false,
  };
}

/** "Last, First" and "First Last" alike. */
function splitName(name: string): { first: string; last: string } {
  const [before = '', after] = name.split(',').map((part) => part.trim());
  if (after !== undefined) return { first: after, last: before };
  const words = before.split(/\s+/).filter(Boolean);
  return {
    first: words.slice(0, -1).join(' ') || (words[0] ?? ''),
    last: words.length > 1 ? (words.at(-1) ?? '') : '',
  };
}

export function problemOf(draft: PatientDraft, today: PlainDate): PatientProblem | null {
  if (draft.first.trim() === '' && draft.last.trim() === '') return 'needName';
  if (draft.bornOn > today) return 'badBirth';
  const email = draft.email.trim();
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) return 'badEmail';
  if (draft.kind === 'lead' && email === '' && draft.phone.trim() === '') return 'needReach';
  return null;
}

/** As the core takes it. A chart number goes with the page it was read on, or with the practice's own system. */
export async function newPatientOf(draft: PatientDraft, scope: ChartScope | null): Promise<NewPatient> {
  const chart = draft.chart.trim();
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  const where = scope ?? { system: 'typed', origin: '' };
  return {
    kind: draft.kind,
    name: { first: draft.first.trim(), last: draft.last.trim() },
    phones: phone === '' ? [] : [await readPhone(phone, 'mobile', !draft.phoneShared)],
    emails: email === '' ? [] : [{ address: email, own: !draft.emailShared }],
    ...(draft.bornOn ? { bornOn: draft.bornOn } : {}),
    ...(chart && draft.kind === 'patient' ? { chart: { ...where, value: chart } } : {}),
  };
}
