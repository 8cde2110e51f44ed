import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { TextArea } from '@/components/ui/text-area';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { Patient } from '@/lib/domain/records/patient';
import { BudgetEdit, InsuranceEdit } from './about-edit-money';
import { ChoiceEdit, EmailsEdit, PhonesEdit, RulesEdit } from './about-edit-reach';
import type { AboutField, AboutKey } from './about-fields';
import { EditForm, type EditProps, takeFocus } from './edit-form';

/** The editor of one field, in its place. */
export function AboutEdit(props: EditProps & { field: AboutField }) {
  const { field, ...rest } = props;
  switch (field.edit) {
    case 'budget':
      return <BudgetEdit {...rest} />;
    case 'insurance':
      return <InsuranceEdit {...rest} />;
    case 'rules':
      return <RulesEdit {...rest} />;
    case 'phones':
      return <PhonesEdit {...rest} />;
    case 'emails':
      return <EmailsEdit {...rest} />;
    case 'zone':
    case 'language':
      return <ChoiceEdit {...rest} of={field.edit} />;
    default:
      return <TextEdit {...rest} field={field} />;
  }
}

const texts: Partial<Record<AboutKey, { read(patient: Patient): string; patch(text: string): PatientPatch }>> = {
  wants: { read: (one) => one.motivatingFactor ?? '', patch: (text) => ({ motivatingFactor: text || null }) },
  concerns: { read: (one) => one.concerns ?? '', patch: (text) => ({ concerns: text || null }) },
  decidesWith: { read: (one) => one.decidesWith ?? '', patch: (text) => ({ decidesWith: text || null }) },
  bestTimes: { read: (one) => one.bestTimes ?? '', patch: (text) => ({ bestTimes: text || null }) },
  notes: { read: (one) => one.notes ?? '', patch: (text) => ({ notes: text || null }) },
  mayTell: { read: (one) => one.mayTellNames.join('\n'), patch: (text) => ({ mayTellNames: linesOf(text) }) },
  flags: { read: (one) => one.careFlags.join('\n'), patch: (text) => ({ careFlags: linesOf(text) }) },
};

function linesOf(text: string): string[] {
  return text.split(/[\n,]/).flatMap((line) => line.trim() || []);
}

function TextEdit(props: EditProps & { field: AboutField }) {
  const { t } = useText();
  const { field, card } = props;
  const how = texts[field.key];
  const [text, setText] = useState(how?.read(card.patient) ?? '');
  if (!how) return null;
  return (
    <EditForm busy={props.busy} onCancel={props.onCancel} onSubmit={() => props.onSave(how.patch(text.trim()))}>
      <TextArea
        label={t(field.label)}
        bare
        rows={2}
        value={text}
        hint={field.key === 'flags' ? t('patient.about.flagsHint') : undefined}
        areaRef={takeFocus}
        onInput={setText}
      />
    </EditForm>
  );
}
