import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { charactersMissing, PassphraseField } from '@/components/session/passphrase-field';
import { SecretForm } from './secret-form';

/** Another passphrase in the place of the present one. */
export function NewPassphrase(props: { onDone: () => void; onCancel: () => void }) {
  const { t } = useText();
  const command = useCommand('changePassphrase');
  const [fresh, setFresh] = useState('');
  const save = async (passphrase: string) => {
    const answer = await command.run({ passphrase, newPassphrase: fresh });
    if (answer.ok) props.onDone();
  };
  return (
    <SecretForm
      command={command}
      why={charactersMissing(fresh) > 0 ? t('unlock.needPassphrase') : null}
      save={t('settings.secrets.savePassphrase')}
      onSave={(passphrase) => void save(passphrase)}
      onCancel={props.onCancel}
    >
      <PassphraseField label={t('unlock.newPassphrase')} value={fresh} onInput={setFresh} />
    </SecretForm>
  );
}
