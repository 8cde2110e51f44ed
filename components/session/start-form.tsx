import '@/lib/i18n/whole-english';
import { Info } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/i18n/translate';
import { charactersMissing, PassphraseField } from './passphrase-field';
import { PinInput, pinLength } from './pin-input';
import { makeRecoveryCode } from './recovery-code';
import { RecoverySheet } from './recovery-sheet';
import { useSession } from './use-session';
import { systemZone, ZoneSelect } from './zone-select';

interface Form {
  practiceName: string;
  zone: string;
  memberName: string;
  passphrase: string;
  recoveryCode: string;
  codeKept: boolean;
  pin: string;
}

/** What the button still waits for, in words. */
function stillMissing(form: Form, t: Translate): string[] {
  const characters = charactersMissing(form.passphrase);
  const digits = pinLength - form.pin.length;
  return [
    form.practiceName.trim() === '' && t('firstRun.missingPractice'),
    form.memberName.trim() === '' && t('firstRun.missingName'),
    characters > 0 && t('firstRun.missingPassphrase', { n: characters }),
    !form.codeKept && t('firstRun.missingCode'),
    digits > 0 && t('firstRun.missingPin', { n: digits }),
  ].filter((one) => one !== false);
}

/** Everything a practice needs to begin: who, where, and three ways to open the vault. */
export function StartForm() {
  const { t, language } = useText();
  const session = useSession();
  const create = useCommand('createVault');
  const [form, setForm] = useState<Form>(() => ({
    practiceName: '',
    zone: systemZone(),
    memberName: '',
    passphrase: '',
    recoveryCode: makeRecoveryCode(),
    codeKept: false,
    pin: '',
  }));
  const put = (change: Partial<Form>) => setForm((old) => ({ ...old, ...change }));
  const missing = stillMissing(form, t);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (missing.length > 0 || create.busy) return;
    const { codeKept: _, ...rest } = form;
    const answer = await create.run({
      ...rest,
      practiceName: rest.practiceName.trim(),
      memberName: rest.memberName.trim(),
      language,
    });
    if (answer.ok) session.set(answer.value);
  };

  return (
    <section class="block start" aria-labelledby="start-title">
      <div class="sec">
        <h2 id="start-title">{t('firstRun.start')}</h2>
        <span class="muted push">{t('firstRun.minute')}</span>
      </div>
      <form onSubmit={submit}>
        <StartFields form={form} put={put} />
        {create.refusal && (
          <div class="full">
            <Notice kind="danger" live>
              {t(`error.${create.refusal.error}`)}
            </Notice>
          </div>
        )}
        <Make missing={missing} busy={create.busy} />
      </form>
    </section>
  );
}

function StartFields(props: { form: Form; put: (change: Partial<Form>) => void }) {
  const { t } = useText();
  const { form, put } = props;
  return (
    <>
      <Field
        label={t('firstRun.practice')}
        value={form.practiceName}
        maxLength={120}
        onInput={(practiceName) => put({ practiceName })}
      />
      <ZoneSelect label={t('firstRun.zone')} value={form.zone} onChange={(zone) => put({ zone })} />
      <Field
        class="full"
        label={t('firstRun.name')}
        value={form.memberName}
        maxLength={120}
        onInput={(memberName) => put({ memberName })}
      />
      <PassphraseField
        label={t('firstRun.passphrase')}
        value={form.passphrase}
        onInput={(passphrase) => put({ passphrase })}
      />
      <div class="full kept">
        <RecoverySheet code={form.recoveryCode} practice={form.practiceName.trim()} />
        <Check checked={form.codeKept} onChange={(codeKept) => put({ codeKept })}>
          {t('firstRun.codeKept')}
        </Check>
      </div>
      <div class="field full">
        <span class="label">{t('firstRun.pin')}</span>
        <div class="row pin-row">
          <PinInput label={t('firstRun.pin')} value={form.pin} onInput={(pin) => put({ pin })} />
          <p class="small muted">{t('firstRun.pinWhy')}</p>
        </div>
      </div>
    </>
  );
}

/** The button and, beside it, what it waits for. */
function Make(props: { missing: string[]; busy: boolean }) {
  const { t } = useText();
  const { missing, busy } = props;
  return (
    <div class="go full">
      <Button
        kind="primary"
        size="large"
        kbd="Enter"
        submit
        disabled={missing.length > 0}
        busy={busy}
        describedBy="start-missing"
      >
        {busy ? t('firstRun.making') : t('firstRun.make')}
      </Button>
      <p id="start-missing" class="small muted row" role="status">
        {missing.length > 0 && (
          <>
            <Icon of={Info} size="s" />
            <span>{t('firstRun.missing', { what: missing.join(', ') })}</span>
          </>
        )}
      </p>
    </div>
  );
}
