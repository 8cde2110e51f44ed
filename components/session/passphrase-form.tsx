import '@/lib/i18n/whole-english';
import { Eye, EyeOff, Lock } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button, IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { useRetry } from './use-retry';
import { useSession } from './use-session';

/** The passphrase. After five wrong ones the next must wait. */
export function PassphraseForm(props: { onForgotten: () => void }) {
  const { t } = useText();
  const { set } = useSession();
  const unlock = useCommand('unlock');
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const wait = useRetry(unlock.refusal);
  useEffect(() => field.current?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (passphrase === '' || wait || unlock.busy) return;
    const answer = await unlock.run({ passphrase });
    if (answer.ok) set(answer.value);
    else field.current?.select();
  };
  const error = wait ?? (unlock.refusal && t(`error.${unlock.refusal.error}`));
  return (
    <form class="unlock" onSubmit={submit}>
      <Icon of={Lock} size="l" />
      <h1>{t('unlock.title')}</h1>
      <Field
        label={t('unlock.passphrase')}
        type={shown ? 'text' : 'password'}
        value={passphrase}
        onInput={setPassphrase}
        error={error}
        inputRef={field}
      >
        <IconButton
          of={shown ? EyeOff : Eye}
          label={t(shown ? 'firstRun.hide' : 'firstRun.show')}
          onClick={() => setShown(!shown)}
        />
      </Field>
      <Button kind="primary" submit wide kbd="Enter" busy={unlock.busy} disabled={wait !== null}>
        {t(unlock.busy ? 'unlock.opening' : 'unlock.open')}
      </Button>
      <button type="button" class="link" onClick={props.onForgotten}>
        {t('unlock.forgot')}
      </button>
    </form>
  );
}
