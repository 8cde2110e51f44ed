import type { Answer, Saved } from '@/lib/domain/answer';
import { makeReferrerEdit } from '@/lib/domain/changes/edit-referrer';
import type { Id } from '@/lib/domain/records/base';
import type { ReferrerPatch } from '@/lib/domain/records/referrer';
import { type CoreContext, whileOpen } from '../context';
import { commitMade } from './commit-made';

export function editReferrer(
  context: CoreContext,
  data: { referrerId: Id; rev: number; patch: ReferrerPatch },
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) =>
    commitMade(context, core, makeReferrerEdit(data, await core.store.get('referrers', data.referrerId))),
  );
}
