import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { makeRecoveryCode } from '@/components/session/recovery-code';
import { RecoverySheet } from '@/components/session/recovery-sheet';
import { useSession } from '@/components/session/use-session';
import { Check } from '@/components/ui/check';
import { SecretForm } from './secret-form';

/** Another recovery code; the one on paper opens nothing any more once this one is printed and saved. */
export function NewCode(props: { onDone: () => void; onCancel: () => void }) {
  const { t } = useText();
  const { view } = useSession();
  const command = useCommand('newRecoveryCode');
  const [code] = useState(makeRecoveryCode);
  const [kept, setKept] = useState(false);
  const save = async (passphrase: string) => {
    const answer = await command.run({ passphrase, code });
    if (answer.ok) props.onDone();
  };
  return (
    <SecretForm
      command={command}
      why={kept ? null : t('unlock.needKept')}
      save={t('settings.secrets.saveCode')}
      onSave={(passphrase) => void save(passphrase)}
      onCancel={props.onCancel}
    >
      <RecoverySheet code={code} practice={view?.practiceName ?? ''} />
      <Check checked={kept} onChange={setKept}>
        {t('firstRun.codeKept')}
      </Check>
    </SecretForm>
  );
}
