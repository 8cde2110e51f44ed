import { readPhone } from '@/components/hooks/read-phone';
import type { Phone } from '@/lib/domain/records/patient';
import type { NewReferrer, Referrer, ReferrerKind, ReferrerPatch } from '@/lib/domain/records/referrer';
import type { ClaimLine } from '@/lib/domain/views/subject';

/** The form as it is typed; numbers and addresses one per line. */
export interface ReferrerDraft {
  kind: ReferrerKind;
  name: string;
  practiceName: string;
  phones: string;
  emails: string;
  note: string;
}

export type ReferrerProblem = { why: 'needName' } | { why: 'badEmail'; email: string };

export function draftOf(referrer: Referrer): ReferrerDraft {
  const { kind, name, practiceName = '', phones, emails, note = '' } = referrer;
  return {
    kind,
    name,
    practiceName,
    phones: phones.map(({ shown }) => shown).join('\n'),
    emails: emails.join('\n'),
    note,
  };
}

/** What the message says, as a start; the user checks it before anything is created. */
export function draftFromClaim(claim: Pick<ClaimLine, 'name' | 'email' | 'phone'> | undefined): ReferrerDraft {
  return {
    kind: 'doctor',
    name: claim?.name ?? '',
    practiceName: '',
    phones: claim?.phone ?? '',
    emails: claim?.email ?? '',
    note: '',
  };
}

export function problemOf(draft: ReferrerDraft): ReferrerProblem | null {
  if (draft.name.trim() === '') return { why: 'needName' };
  const email = linesOf(draft.emails).find((line) => !/^[^\s@]+@[^\s@]+$/.test(line));
  return email === undefined ? null : { why: 'badEmail', email };
}

export async function newReferrerOf(draft: ReferrerDraft): Promise<NewReferrer> {
  const { kind, name, practiceName, note } = draft;
  return {
    kind,
    name: name.trim(),
    phones: await phonesOf(draft, []),
    emails: linesOf(draft.emails),
    ...(practiceName.trim() && { practiceName: practiceName.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** Only what differs; a number that was not touched stays as it was read. */
export async function patchOf(draft: ReferrerDraft, referrer: Referrer): Promise<ReferrerPatch> {
  const before = draftOf(referrer);
  const differs = (key: keyof ReferrerDraft) => draft[key].trim() !== before[key].trim();
  return {
    ...(differs('kind') && { kind: draft.kind }),
    ...(differs('name') && { name: draft.name.trim() }),
    ...(differs('practiceName') && { practiceName: draft.practiceName.trim() || null }),
    ...(differs('phones') && { phones: await phonesOf(draft, referrer.phones) }),
    ...(differs('emails') && { emails: linesOf(draft.emails) }),
    ...(differs('note') && { note: draft.note.trim() || null }),
  };
}

function phonesOf(draft: ReferrerDraft, known: Phone[]): Promise<Phone[]> {
  return Promise.all(
    linesOf(draft.phones).map(
      async (line) => known.find(({ shown }) => shown === line) ?? (await readPhone(line, 'work', true)),
    ),
  );
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
