import '@/lib/i18n/whole-english';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useRetry } from '@/components/session/use-retry';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';

/** A new secret behind the present passphrase, which is asked again although the vault is open. */
export function SecretForm(props: {
  command: Pick<Command<'changePassphrase' | 'newRecoveryCode'>, 'busy' | 'refusal'>;
  /** What the new secret still lacks. */
  why: string | null;
  save: string;
  onSave: (passphrase: string) => void;
  onCancel: () => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const { busy, refusal } = props.command;
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wait = useRetry(refusal);
  useEffect(() => field.current?.focus(), []);
  const isWrong = refusal?.error === 'wrong-passphrase';
  const why = wait ?? (passphrase === '' ? t('settings.secrets.needPresent') : props.why);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!why && !busy) props.onSave(passphrase);
  };
  return (
    <form class="narrow-form" onSubmit={submit} noValidate>
      <Field
        type="password"
        label={t('settings.secrets.present')}
        value={passphrase}
        onInput={setPassphrase}
        error={wait ?? (isWrong ? t('error.wrong-passphrase') : null)}
        inputRef={field}
      />
      {props.children}
      {refusal && !isWrong && !wait && <Refused refusal={refusal} />}
      <div class="row wraps">
        <Button kind="primary" submit busy={busy} why={why}>
          {props.save}
        </Button>
        <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
