import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { PinInput } from '@/components/session/pin-input';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toasts';
import { Section } from './section';

/** Sets, changes and removes the PIN. */
export function PinSection() {
  const { t } = useText();
  const { view } = useSession();
  const toast = useToast();
  const command = useCommand('setPin');
  const [typing, setTyping] = useState(false);
  const [pin, setPin] = useState('');
  const isSet = view?.pinSet ?? false;
  const save = async (next: string | null) => {
    const answer = await command.run({ pin: next });
    if (!answer.ok) return;
    setTyping(false);
    setPin('');
    toast.say(t(next === null ? 'settings.pinRemoved' : 'settings.pinSaved'));
  };
  return (
    <Section title={t('unlock.pin')} why={t(isSet ? 'settings.pinOn' : 'settings.pinOff')}>
      {typing && (
        <PinInput focus label={t('settings.pinNew')} value={pin} onInput={setPin} onFull={(full) => void save(full)} />
      )}
      {command.refusal && (
        <Notice kind="danger" live>
          {t(`error.${command.refusal.error}`)}
        </Notice>
      )}
      <div class="row">
        {typing ? (
          <Button onClick={() => setTyping(false)}>{t('common.cancel')}</Button>
        ) : (
          <Button onClick={() => setTyping(true)}>{t(isSet ? 'settings.pinChange' : 'settings.pinSet')}</Button>
        )}
        {isSet && !typing && (
          <Button busy={command.busy} onClick={() => void save(null)}>
            {t('settings.pinRemove')}
          </Button>
        )}
      </div>
    </Section>
  );
}
