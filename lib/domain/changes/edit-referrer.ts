import type { Id } from '@/lib/domain/records/base';
import type { Referrer, ReferrerPatch } from '@/lib/domain/records/referrer';
import { addressesOf } from './create-referrer';
import { type Made, refuse } from './made';
import { sameContent } from './same-content';

/** Changes what the patch names. The facts say which fields, never what they hold. */
export function makeReferrerEdit(
  { referrerId, rev, patch }: { referrerId: Id; rev: number; patch: ReferrerPatch },
  current: Referrer | undefined,
): Made {
  if (!current || current.id !== referrerId || current.deletedAt !== undefined) {
    return refuse('not-found', { table: 'referrers' });
  }
  if (current.rev !== rev) return refuse('conflict', { table: 'referrers', id: referrerId });
  const after = patched(current, patch);
  if (after.name === '') return refuse('bad-message');
  const fields = changedFields(current, after);
  return {
    kind: 'made',
    verb: 'referrer-edited',
    patientIds: [],
    facts: { count: fields.length, fields: fields.join(' ') },
    edits: fields.length > 0 ? [{ table: 'referrers', id: referrerId, before: current, after }] : [],
    id: referrerId,
  };
}

function patched(current: Referrer, patch: ReferrerPatch): Referrer {
  const given = Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, trimmed(value)]));
  const wished = { ...current, ...given, ...(patch.emails && { emails: addressesOf(patch.emails) }) };
  const { practiceName, note, ...rest } = wished as Referrer;
  return { ...rest, ...(practiceName && { practiceName }), ...(note && { note }) };
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function changedFields(before: Referrer, after: Referrer): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Referrer)[];
  return keys.filter((key) => !sameContent(before[key], after[key]));
}
