import { readPhone } from '@/components/hooks/read-phone';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { ContactRules } from '@/lib/domain/records/patient';
import { EditForm, type EditProps, takeFocus } from './edit-form';
import { useEdit } from './use-edit';

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** One number per line. A number that stays keeps what was known about it. */
export function PhonesEdit(props: EditProps) {
  const { t } = useText();
  const { phones } = props.card.patient;
  const edit = useEdit(props, { text: phones.map((phone) => phone.shown).join('\n') });
  const { text } = edit.form;
  const save = async () => {
    const read = linesOf(text).map(
      (line) => phones.find(({ shown }) => shown === line) ?? readPhone(line, 'mobile', true),
    );
    edit.save({ phones: await Promise.all(read) });
  };
  return (
    <EditForm busy={props.busy} onCancel={edit.cancel} onSubmit={() => void save()}>
      <TextArea
        label={t('patient.about.phones')}
        bare
        rows={2}
        value={text}
        onInput={(lines) => edit.change({ text: lines })}
        areaRef={takeFocus}
      />
    </EditForm>
  );
}

export function EmailsEdit(props: EditProps) {
  const { t } = useText();
  const { emails } = props.card.patient;
  const edit = useEdit(props, { text: emails.map((email) => email.address).join('\n') });
  const { text } = edit.form;
  const lines = linesOf(text);
  const bad = lines.some((line) => !isEmail(line));
  const save = () =>
    edit.save({
      emails: lines.map((line) => emails.find(({ address }) => address === line) ?? { address: line, own: true }),
    });
  return (
    <EditForm
      busy={props.busy}
      problem={bad ? t('patient.form.badEmail') : null}
      onCancel={edit.cancel}
      onSubmit={save}
    >
      <TextArea
        label={t('patient.about.emails')}
        bare
        rows={2}
        value={text}
        onInput={(lines) => edit.change({ text: lines })}
        areaRef={takeFocus}
      />
    </EditForm>
  );
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

const ways = ['call', 'text', 'email', 'letter'] as const;

/** What the patient asked for; never calling is hard. */
export function RulesEdit(props: EditProps) {
  const { t } = useText();
  const edit = useEdit(props, { rules: props.card.patient.rules });
  const { rules } = edit.form;
  const change = (patch: Partial<ContactRules>) => edit.change({ rules: { ...rules, ...patch } });
  const prefer = (way: (typeof ways)[number] | '') => {
    const { prefers: _, ...others } = rules;
    edit.change({ rules: way === '' ? others : { ...others, prefers: way } });
  };
  const why = rules.why ?? '';
  const save = () => {
    const { why: _, ...rest } = rules;
    edit.save({ rules: why.trim() === '' ? rest : { ...rest, why: why.trim() } });
  };
  return (
    <EditForm busy={props.busy} onCancel={edit.cancel} onSubmit={save}>
      <Check checked={rules.doNotCall} onChange={(doNotCall) => change({ doNotCall })}>
        {t('patient.about.doNotCall')}
      </Check>
      <Check checked={rules.doNotText} onChange={(doNotText) => change({ doNotText })}>
        {t('patient.about.doNotText')}
      </Check>
      <Check checked={rules.doNotEmail} onChange={(doNotEmail) => change({ doNotEmail })}>
        {t('patient.about.doNotEmail')}
      </Check>
      <Select
        label={t('patient.about.prefers')}
        value={rules.prefers ?? ''}
        options={[
          { value: '', label: '—' },
          ...ways.map((way) => ({ value: way, label: t(`patient.about.prefer.${way}`) })),
        ]}
        onChange={prefer}
      />
      <Field label={t('patient.about.rulesWhy')} value={why} onInput={(words) => change({ why: words })} />
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
  const edit = useEdit(props, { value: (zone ? patient.zone : patient.language) ?? '' });
  const { value } = edit.form;
  const zones = [...new Set([...usualZones, ...Intl.supportedValuesOf('timeZone')])];
  const options = zone
    ? zones.map((one) => ({ value: one, label: `${format.place(one)} (${one.split('/')[0]})` }))
    : [
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
      ];
  const save = () => {
    if (zone) edit.save({ zone: value || null });
    else edit.save({ language: value === 'en' || value === 'es' ? value : null });
  };
  return (
    <EditForm busy={props.busy} onCancel={edit.cancel} onSubmit={save}>
      <Select
        label={t(zone ? 'patient.about.zone' : 'patient.about.language')}
        bare
        value={value}
        options={[{ value: '', label: '—' }, ...options]}
        onChange={(one) => edit.change({ value: one })}
      />
    </EditForm>
  );
}
