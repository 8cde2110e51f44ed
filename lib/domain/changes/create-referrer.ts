import type { NewReferrer, Referrer } from '@/lib/domain/records/referrer';
import { type ChangeTools, type Made, refuse } from './made';

/** A referrer with at least a name. */
export function makeReferrer(input: NewReferrer, tools: ChangeTools): Made {
  const name = input.name.trim();
  if (name === '') return refuse('bad-message');
  const referrer: Referrer = {
    id: tools.newId(),
    rev: 0,
    kind: input.kind,
    name,
    ...textOf('practiceName', input.practiceName),
    phones: input.phones,
    emails: addressesOf(input.emails),
    ...textOf('note', input.note),
    createdAt: tools.now,
  };
  const edit = { table: 'referrers' as const, id: referrer.id, before: null, after: referrer };
  const facts = { kind: referrer.kind };
  return { kind: 'made', verb: 'referrer-created', patientIds: [], facts, edits: [edit], id: referrer.id };
}

function textOf<K extends 'practiceName' | 'note'>(key: K, text: string | undefined): { [P in K]?: string } {
  const trimmed = text?.trim() ?? '';
  return (trimmed === '' ? {} : { [key]: trimmed }) as { [P in K]?: string };
}

/** Trimmed, each once however it is written. */
export function addressesOf(emails: readonly string[]): string[] {
  const known = new Map(emails.map((address) => [address.trim().toLowerCase(), address.trim()]));
  known.delete('');
  return [...known.values()];
}
