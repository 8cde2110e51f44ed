import type { Id } from '@/lib/domain/records/base';
import { snooze } from '../commands/snooze';
import { type CoreContext, whileOpen } from '../context';
import { instantDue } from './instant-due';
import { followUpOf } from './notice-ids';

/** What a click on a notification asks for. "Done" leads to the patient, because a call ends with its next step. */
export type Act = { do: 'list' } | { do: 'call' | 'snooze'; noticeId: string };

const snoozeMs = 60 * 60_000;

/** Only while the vault is open. */
export async function act(context: CoreContext, wanted: Act): Promise<void> {
  if (wanted.do === 'list') return context.windows.openDesk('/');
  const followUpId = followUpOf(wanted.noticeId);
  if (followUpId === null) return;
  if (wanted.do === 'snooze') await snoozeOne(context, wanted.noticeId, followUpId);
  else await openOne(context, wanted.noticeId, followUpId);
  await context.notices.clear(wanted.noticeId);
}

async function openOne(context: CoreContext, ledgerId: string, followUpId: Id): Promise<void> {
  await whileOpen(context, async ({ store, now }) => {
    const followUp = await store.get('followUps', followUpId);
    const [patientId] = followUp?.state === 'open' ? followUp.patientIds : [];
    await store.mark(ledgerId, 'acknowledged', now);
    await context.windows.openDesk(patientId ? `/patients/${patientId}` : '/');
    return { ok: true, seq: store.seq(), value: null };
  });
}

async function snoozeOne(context: CoreContext, ledgerId: string, followUpId: Id): Promise<void> {
  const answer = await whileOpen<unknown>(context, async ({ store, now, env }) => {
    const followUp = await store.get('followUps', followUpId);
    if (followUp?.state !== 'open') {
      await store.mark(ledgerId, 'expired', now);
      return { ok: true, seq: store.seq(), value: null };
    }
    // First the ledger: the change makes the reminder look moved, and "expired" would be the wrong word for it.
    await store.mark(ledgerId, 'snoozed', now);
    const due = instantDue(now + snoozeMs, env.settings.zone);
    return snooze(context, { followUpId, rev: followUp.rev, due });
  });
  if (!answer.ok) context.log.fault('snooze-failed', { error: answer.error });
}
