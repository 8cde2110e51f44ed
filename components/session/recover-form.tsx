import { ArrowLeft, KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { charactersMissing, PassphraseField } from './passphrase-field';
import { isWholeCode, readRecoveryCode } from './recovery-code';
import { useRetry } from './use-retry';
import { useSession } from './use-session';

/** Break-glass: the printed code opens, and a new passphrase is set in the same step. */
export function RecoverForm(props: { onBack: () => void }) {
  const { t } = useText();
  const { set } = useSession();
  const recover = useCommand('recover');
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const wait = useRetry(recover.refusal);
  const read = readRecoveryCode(code);
  const ready = isWholeCode(read) && charactersMissing(passphrase) === 0 && !wait;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!ready || recover.busy) return;
    const answer = await recover.run({ code: read, newPassphrase: passphrase });
    if (answer.ok) set(answer.value);
  };
  return (
    <form class="unlock" onSubmit={submit}>
      <Icon of={KeyRound} size="l" />
      <h1>{t('unlock.recoverTitle')}</h1>
      <p class="muted">{t('unlock.recoverWhy')}</p>
      <Field
        label={t('unlock.code')}
        mono
        value={code}
        onInput={setCode}
        hint={t('unlock.codeHint')}
        error={wait ?? (recover.refusal && t(`error.${recover.refusal.error}`))}
      />
      <PassphraseField label={t('unlock.newPassphrase')} value={passphrase} onInput={setPassphrase} />
      <Button kind="primary" submit wide busy={recover.busy} disabled={!ready}>
        {t('unlock.recover')}
      </Button>
      <Button kind="quiet" size="small" icon={ArrowLeft} onClick={props.onBack}>
        {t('common.back')}
      </Button>
    </form>
  );
}
