import '@/lib/i18n/whole-english';
import { LockOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { PinInput } from './pin-input';
import { useSession } from './use-session';

/** Four digits after a break; the last one opens. */
export function PinForm(props: { triesLeft: number; onPassphrase: () => void }) {
  const { t } = useText();
  const { view, set } = useSession();
  const unlock = useCommand('unlockWithPin');
  const [pin, setPin] = useState('');
  const [tries, setTries] = useState(0);
  const open = async (full: string) => {
    if (unlock.busy) return;
    const answer = await unlock.run({ pin: full });
    if (answer.ok) return set(answer.value);
    setPin('');
    setTries((count) => count + 1);
    const left = Number(answer.facts?.triesLeft ?? props.triesLeft - 1);
    if (view) set({ ...view, pinTriesLeft: left });
  };
  return (
    <section class="unlock">
      <Icon of={LockOpen} size="l" />
      <h1>{view?.memberName ? `${t('unlock.pinTitle')}, ${view.memberName}` : t('unlock.pinTitle')}</h1>
      <PinInput
        key={tries}
        focus
        label={t('unlock.pin')}
        value={pin}
        disabled={unlock.busy}
        onInput={setPin}
        onFull={(full) => void open(full)}
      />
      <p class={unlock.refusal ? 'small danger' : 'small muted'} role="status">
        {unlock.refusal && `${t(`error.${unlock.refusal.error}`)} `}
        {t('unlock.pinTries', { n: props.triesLeft })}
      </p>
      <button type="button" class="link" onClick={props.onPassphrase}>
        {t('unlock.usePassphrase')}
      </button>
    </section>
  );
}
