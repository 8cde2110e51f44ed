import { CalendarClock } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import { useSession } from './use-session';

/** The computer's date leapt ahead: reminders are held until somebody says that the date is right. */
export function ClockNotice() {
  const { t } = useText();
  const { view, set } = useSession();
  const release = useCommand('releaseReminders');
  const days = view?.clockAheadDays;
  if (!view || days === undefined) return null;
  const run = async () => {
    const answer = await release.run({});
    if (!answer.ok) return;
    const { clockAheadDays: _settled, ...rest } = view;
    set(rest);
  };
  const button = (
    <button type="button" class="link" aria-disabled={release.busy || undefined} onClick={() => void run()}>
      {t('session.clockRight')}
    </button>
  );
  return (
    <Notice kind="warn" icon={CalendarClock} live action={button}>
      {release.refusal ? t(`error.${release.refusal.error}`) : t('session.clockAhead', { n: days })}
    </Notice>
  );
}
