import { useText } from '@/components/hooks/use-text';
import { TextArea } from '@/components/ui/text-area';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { Patient } from '@/lib/domain/records/patient';
import { BudgetEdit, InsuranceEdit } from './about-edit-money';
import { ChoiceEdit, EmailsEdit, PhonesEdit, RulesEdit } from './about-edit-reach';
import type { AboutKey } from './about-fields';
import { EditForm, type EditProps, takeFocus } from './edit-form';
import { useEdit } from './use-edit';

/** The editor of one field, in its place. */
export function AboutEdit(props: EditProps) {
  const { field } = props;
  switch (field.edit) {
    case 'budget':
      return <BudgetEdit {...props} />;
    case 'insurance':
      return <InsuranceEdit {...props} />;
    case 'rules':
      return <RulesEdit {...props} />;
    case 'phones':
      return <PhonesEdit {...props} />;
    case 'emails':
      return <EmailsEdit {...props} />;
    case 'zone':
    case 'language':
      return <ChoiceEdit {...props} of={field.edit} />;
    default:
      return <TextEdit {...props} />;
  }
}

const texts: Partial<Record<AboutKey, { read(patient: Patient): string; patch(text: string): PatientPatch }>> = {
  wants: { read: (one) => one.motivatingFactor ?? '', patch: (text) => ({ motivatingFactor: text || null }) },
  concerns: { read: (one) => one.concerns ?? '', patch: (text) => ({ concerns: text || null }) },
  decidesWith: { read: (one) => one.decidesWith ?? '', patch: (text) => ({ decidesWith: text || null }) },
  bestTimes: { read: (one) => one.bestTimes ?? '', patch: (text) => ({ bestTimes: text || null }) },
  address: { read: (one) => one.address ?? '', patch: (text) => ({ address: oneLine(text) || null }) },
  notes: { read: (one) => one.notes ?? '', patch: (text) => ({ notes: text || null }) },
  mayTell: { read: (one) => one.mayTellNames.join('\n'), patch: (text) => ({ mayTellNames: linesOf(text) }) },
  flags: { read: (one) => one.careFlags.join('\n'), patch: (text) => ({ careFlags: linesOf(text) }) },
};

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ');
}

function linesOf(text: string): string[] {
  return text.split(/[\n,]/).flatMap((line) => line.trim() || []);
}

function TextEdit(props: EditProps) {
  const { t } = useText();
  const { field, card } = props;
  const how = texts[field.key];
  const edit = useEdit(props, { text: how?.read(card.patient) ?? '' });
  const { text } = edit.form;
  if (!how) return null;
  return (
    <EditForm busy={props.busy} onCancel={edit.cancel} onSubmit={() => edit.save(how.patch(text.trim()))}>
      <TextArea
        label={t(field.label)}
        bare
        rows={2}
        value={text}
        hint={field.key === 'flags' ? t('patient.about.flagsHint') : undefined}
        areaRef={takeFocus}
        onInput={(words) => edit.change({ text: words })}
      />
    </EditForm>
  );
}
