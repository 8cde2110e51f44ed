import '@/lib/i18n/whole-english';
import { Bell } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { useTestNotification } from '@/components/session/use-test-notification';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Section } from './section';

/** Initials or none, and whether the system shows them at all. */
export function NoticesSection() {
  const { t } = useText();
  const { view, prefs, set } = useSession();
  const command = useCommand('savePrefs');
  const { send, busy, result } = useTestNotification();
  const save = (initials: boolean) => {
    if (view) set({ ...view, prefs: { ...prefs, initials } });
    void command.run({ patch: { initials } });
  };
  return (
    <Section title={t('settings.notifications')} why={t('settings.notificationsWhy')}>
      <Check checked={prefs.initials} onChange={save}>
        {t('settings.initials')}
      </Check>
      <div class="row">
        <Button icon={Bell} busy={busy} onClick={send}>
          {t('site.test')}
        </Button>
      </div>
      <p class="small muted" role="status">
        {result}
      </p>
    </Section>
  );
}
