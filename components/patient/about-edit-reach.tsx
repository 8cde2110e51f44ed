import { useState } from 'preact/hooks';
import { readPhone } from '@/components/hooks/read-phone';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { EditForm, type EditProps, takeFocus } from './edit-form';

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** One number per line. A number that stays keeps what was known about it. */
export function PhonesEdit(props: EditProps) {
  const { t } = useText();
  const { phones } = props.card.patient;
  const [text, setText] = useState(phones.map((phone) => phone.shown).join('\n'));
  const save = async () => {
    const read = linesOf(text).map(
      (line) => phones.find(({ shown }) => shown === line) ?? readPhone(line, 'mobile', true),
    );
    props.onSave({ phones: await Promise.all(read) });
  };
  return (
    <EditForm busy={props.busy} onCancel={props.onCancel} onSubmit={() => void save()}>
      <TextArea label={t('patient.about.phones')} bare rows={2} value={text} onInput={setText} areaRef={takeFocus} />
    </EditForm>
  );
}

export function EmailsEdit(props: EditProps) {
  const { t } = useText();
  const { emails } = props.card.patient;
  const [text, setText] = useState(emails.map((email) => email.address).join('\n'));
  const lines = linesOf(text);
  const bad = lines.some((line) => !isEmail(line));
  const save = () =>
    props.onSave({
      emails: lines.map((line) => emails.find(({ address }) => address === line) ?? { address: line, own: true }),
    });
  return (
    <EditForm
      busy={props.busy}
      problem={bad ? t('patient.form.badEmail') : null}
      onCancel={props.onCancel}
      onSubmit={save}
    >
      <TextArea label={t('patient.about.emails')} bare rows={2} value={text} onInput={setText} areaRef={takeFocus} />
    </EditForm>
  );
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** What the patient asked for; never calling is hard. */
export function RulesEdit(props: EditProps) {
  const { t } = useText();
  const [rules, setRules] = useState(props.card.patient.rules);
  const why = rules.why ?? '';
  const save = () => {
    const { why: _, ...rest } = rules;
    props.onSave({ rules: why.trim() === '' ? rest : { ...rest, why: why.trim() } });
  };
  return (
    <EditForm busy={props.busy} onCancel={props.onCancel} onSubmit={save}>
      <Check checked={rules.doNotCall} onChange={(doNotCall) => setRules({ ...rules, doNotCall })}>
        {t('patient.about.doNotCall')}
      </Check>
      <Check checked={rules.doNotText} onChange={(doNotText) => setRules({ ...rules, doNotText })}>
        {t('patient.about.doNotText')}
      </Check>
      <Check checked={rules.doNotEmail} onChange={(doNotEmail) => setRules({ ...rules, doNotEmail })}>
        {t('patient.about.doNotEmail')}
      </Check>
      <Field label={t('patient.about.rulesWhy')} value={why} onInput={(words) => setRules({ ...rules, why: words })} />
    </EditForm>
  );
}

const usualZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

/** Asked, never guessed: empty means the practice's own. */
export function ChoiceEdit(props: EditProps & { of: 'zone' | 'language' }) {
  const { t, format } = useText();
  const { patient } = props.card;
  const zone = props.of === 'zone';
  const [value, setValue] = useState((zone ? patient.zone : patient.language) ?? '');
  const zones = [...new Set([...usualZones, ...Intl.supportedValuesOf('timeZone')])];
  const options = zone
    ? zones.map((one) => ({ value: one, label: `${format.place(one)} (${one.split('/')[0]})` }))
    : [
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
      ];
  const save = () => {
    if (zone) props.onSave({ zone: value || null });
    else props.onSave({ language: value === 'en' || value === 'es' ? value : null });
  };
  return (
    <EditForm busy={props.busy} onCancel={props.onCancel} onSubmit={save}>
      <Select
        label={t(zone ? 'patient.about.zone' : 'patient.about.language')}
        bare
        value={value}
        options={[{ value: '', label: '—' }, ...options]}
        onChange={setValue}
      />
    </EditForm>
  );
}
