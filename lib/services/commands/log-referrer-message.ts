import type { Answer, Saved } from '@/lib/domain/answer';
import { makeReferrerMessage } from '@/lib/domain/changes/log-referrer-message';
import { loggedBefore } from '@/lib/domain/logged-before';
import type { PageSender } from '@/lib/domain/page';
import type { ReferrerMessage } from '@/lib/domain/records/referrer';
import { type CoreContext, whileOpen } from '../context';
import { checkClaim } from '../subject/check-claim';
import { messageRef } from '../subject/message-ref';
import { contactsCompared } from './log-contact';
import { saveWith } from './save-made';

/** A message of a referrer, logged with the patient whom the user says it is about. */
export function logReferrerMessage(
  context: CoreContext,
  data: { entry: ReferrerMessage; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const { entry, claimKey } = data;
    const moved = await checkClaim(context, claimKey, sender);
    if (moved) return moved;
    const referrer = await core.store.get('referrers', entry.referrerId);
    if (!referrer || referrer.deletedAt !== undefined) {
      return { ok: false, error: 'not-found', facts: { table: 'referrers' } };
    }
    const ref = claimKey ? await messageRef(context, claimKey) : undefined;
    const contacts = entry.again ? [] : await core.store.contactsOf(entry.patientId, contactsCompared);
    const before = loggedBefore(contacts, { ...entry, ref });
    if (before) return { ok: false, error: 'already-logged', facts: { on: before.on } };
    return saveWith(context, core, { patientIds: [entry.patientId] }, (dossiers, env, tools) =>
      makeReferrerMessage(entry, dossiers, env, tools, ref),
    );
  });
}
