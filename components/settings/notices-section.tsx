import '@/lib/i18n/whole-english';
import { Bell } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { useTestNotification } from '@/components/session/use-test-notification';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Refused } from '@/components/ui/refused';
import { Section } from './section';
import { useSavePrefs } from './use-save-prefs';

/** Initials or none, and whether the system shows them at all. */
export function NoticesSection() {
  const { t } = useText();
  const { prefs, save, refusal } = useSavePrefs();
  const { send, busy, result } = useTestNotification();
  return (
    <Section title={t('settings.notifications')} why={t('settings.notificationsWhy')}>
      <Check checked={prefs.initials} onChange={(initials) => void save({ initials })}>
        {t('settings.initials')}
      </Check>
      <Refused refusal={refusal} />
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
