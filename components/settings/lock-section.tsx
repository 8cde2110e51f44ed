import '@/lib/i18n/whole-english';
import { keepDrafts } from '@/components/hooks/keep-drafts';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import type { Settings } from '@/lib/domain/records/practice';
import { NumberField } from './number-field';
import { PinSection } from './pin-section';
import { SecretsSection } from './secrets-section';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

/** When CaseCue closes by itself, and what opens it after a break. */
export function LockSection(props: { settings: Settings }) {
  const { t } = useText();
  const title = t('settings.lock');
  const { restMinutes, lockHours } = props.settings;
  const form = useSettingsForm(props.settings, { restMinutes, lockHours }, title);
  return (
    <>
      <FormSection title={title} {...form} onSave={() => form.save()} onReset={form.reset}>
        <div class="pair">
          <NumberField
            label={t('settings.rest')}
            from={1}
            to={60}
            value={form.value.restMinutes}
            onInput={(minutes) => form.put({ restMinutes: minutes })}
          />
          <NumberField
            label={t('settings.lockAfter')}
            from={1}
            to={24}
            value={form.value.lockHours}
            onInput={(hours) => form.put({ lockHours: hours })}
          />
        </div>
        <RestNow />
      </FormSection>
      <PinSection />
      <SecretsSection />
    </>
  );
}

/** For a walk to the coffee machine. */
function RestNow() {
  const { t } = useText();
  const { set } = useSession();
  const rest = useCommand('rest');
  const now = async () => {
    await keepDrafts();
    const answer = await rest.run({});
    if (answer.ok) set(answer.value);
  };
  return (
    <div class="row">
      <Button busy={rest.busy} onClick={() => void now()}>
        {t('settings.lockNow')}
      </Button>
    </div>
  );
}
