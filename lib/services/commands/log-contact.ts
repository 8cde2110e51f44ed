import type { Answer, Saved } from '@/lib/domain/answer';
import { makeContact } from '@/lib/domain/changes/log-contact';
import type { Made } from '@/lib/domain/changes/made';
import { todayIn } from '@/lib/domain/due';
import { loggedBefore } from '@/lib/domain/logged-before';
import type { PageSender } from '@/lib/domain/page';
import type { ContactEntry } from '@/lib/domain/records/command';
import type { Draft } from '@/lib/domain/records/follow-up';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { checkClaim } from '../subject/check-claim';
import { messageRef } from '../subject/message-ref';
import { saveWith } from './save-made';

export const contactsCompared = 100;

/** One contact with its outcome, its next steps and what it settled, in one change. */
export function logContact(
  context: CoreContext,
  data: { entry: ContactEntry; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const moved = await checkClaim(context, data.claimKey, sender);
    if (moved) return moved;
    const ref = data.entry.message && data.claimKey ? await messageRef(context, data.claimKey) : undefined;
    const before = await loggedAlready(core, data.entry, ref);
    if (before) return { ok: false, error: 'already-logged', facts: { on: before.on } };
    const draft = await draftOf(core, data.entry);
    const { patientIds, planIds, followUpIds } = namedBy(data.entry);
    return saveWith(context, core, { patientIds, planIds, followUpIds }, (dossiers, env, tools) =>
      withoutDraft(makeContact(data.entry, dossiers, env, tools, ref), draft),
    );
  });
}

function namedBy(entry: ContactEntry) {
  return {
    patientIds: [...entry.patientIds, ...entry.steps.map((step) => step.patientId)],
    planIds: [...entry.planIds, ...entry.decisions.map((one) => one.planId)],
    followUpIds: entry.followUpIds,
  };
}

/** A message is logged once, unless the user was asked. */
async function loggedAlready({ store, now, env }: OpenCore, entry: ContactEntry, ref: string | undefined) {
  const [patientId] = entry.patientIds;
  if (!entry.message || entry.message.again || patientId === undefined) return undefined;
  const on = entry.on ?? todayIn(now, env.settings.zone);
  return loggedBefore(await store.contactsOf(patientId, contactsCompared), { ref, on, direction: entry.direction });
}

async function draftOf({ store }: OpenCore, entry: ContactEntry): Promise<Draft | undefined> {
  return entry.draftId ? store.get('drafts', entry.draftId) : undefined;
}

/** The text has arrived, so its draft goes in the same change; undo brings both back. */
function withoutDraft(made: Made, draft: Draft | undefined): Made {
  if (made.kind === 'refused' || !draft) return made;
  const gone = { table: 'drafts' as const, id: draft.id, before: draft, after: null };
  return { ...made, edits: [...made.edits, gone] };
}
