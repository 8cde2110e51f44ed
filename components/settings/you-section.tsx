import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { useToast } from '@/components/ui/toasts';
import type { TeamMember } from '@/lib/domain/records/practice';
import { FormSection } from './section';

/** Who is at this desk. */
export function YouSection(props: { me: TeamMember }) {
  const { t } = useText();
  const toast = useToast();
  const rename = useCommand('renameMember');
  const { me } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? me.name;
  const title = t('settings.you');
  const save = async () => {
    const answer = await rename.run({ memberId: me.id, rev: me.rev, name: name.trim() });
    if (!answer.ok) return;
    setTyped(null);
    toast.saved(t('settings.saved', { what: title }), answer.value.changeId);
  };
  return (
    <FormSection
      title={title}
      changed={name !== me.name}
      problem={name.trim() === '' ? t('settings.noName') : null}
      busy={rename.busy}
      refusal={rename.refusal}
      onSave={() => void save()}
      onReset={() => setTyped(null)}
    >
      <Field
        label={t('settings.yourName')}
        value={name}
        maxLength={120}
        onInput={setTyped}
        hint={t('settings.yourNameWhy')}
      />
    </FormSection>
  );
}
