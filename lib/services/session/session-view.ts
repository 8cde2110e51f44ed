import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { clockAheadDays } from '../reminders/clock-jump';
import { readPrefs } from '../settings/prefs';

/** What every page must know before it shows anything. */
async function sessionView(context: CoreContext): Promise<SessionView> {
  const [status, prefs, ahead] = await Promise.all([
    context.vault.status(),
    readPrefs(context),
    clockAheadDays(context),
  ]);
  const practice = status.state === 'open' ? await practiceOf(context) : {};
  return { ...status, ...practice, prefs, ...(ahead !== null && { clockAheadDays: ahead }) };
}

async function practiceOf({
  vault,
}: CoreContext): Promise<Pick<SessionView, 'practiceName' | 'zone' | 'currency' | 'memberName' | 'memberId'>> {
  const open = await vault.open();
  if (!open) return {};
  const [settings, member] = await Promise.all([
    open.store.get('settings', 'settings'),
    open.store.get('members', open.memberId),
  ]);
  return {
    memberId: open.memberId,
    ...(settings && { practiceName: settings.practiceName, zone: settings.zone, currency: settings.currency }),
    ...(member && { memberName: member.name }),
  };
}

/** The answer of the query `session` and of every command that opens or closes. */
export async function sessionAnswer(context: CoreContext): Promise<Answer<SessionView>> {
  const open = await context.vault.open();
  return { ok: true, seq: open?.store.seq() ?? 0, value: await sessionView(context) };
}
