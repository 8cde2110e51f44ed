import '@/lib/i18n/whole-english';
import { ArrowLeft, KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { charactersMissing, PassphraseField } from './passphrase-field';
import { isWholeCode, makeRecoveryCode, readRecoveryCode } from './recovery-code';
import { RecoverySheet } from './recovery-sheet';
import { useRetry } from './use-retry';
import { useSession } from './use-session';

/** Break-glass: the printed code opens this once; a new passphrase and a new code take over in the same step. */
export function RecoverForm(props: { onBack: () => void }) {
  const { t } = useText();
  const { set } = useSession();
  const recover = useCommand('recover');
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [newCode] = useState(makeRecoveryCode);
  const [kept, setKept] = useState(false);
  const wait = useRetry(recover.refusal);
  const read = readRecoveryCode(code);
  const why = wait ?? (isWholeCode(read) ? null : t('unlock.needCode'));
  const needed = charactersMissing(passphrase) > 0 ? t('unlock.needPassphrase') : kept ? null : t('unlock.needKept');
  const shut = why ?? needed;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (shut || recover.busy) return;
    const answer = await recover.run({ code: read, newPassphrase: passphrase, newCode });
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
      <p class="small muted">{t('unlock.newCodeWhy')}</p>
      <RecoverySheet code={newCode} practice="" />
      <Check checked={kept} onChange={setKept}>
        {t('firstRun.codeKept')}
      </Check>
      <Button kind="primary" submit wide busy={recover.busy} why={shut}>
        {t('unlock.recover')}
      </Button>
      <Button kind="quiet" size="small" icon={ArrowLeft} onClick={props.onBack}>
        {t('common.back')}
      </Button>
    </form>
  );
}
