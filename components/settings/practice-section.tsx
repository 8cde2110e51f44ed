import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { ZoneSelect } from '@/components/session/zone-select';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { Settings } from '@/lib/domain/records/practice';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

/** Name, zone and the addresses that are the office itself. */
export function PracticeSection(props: { settings: Settings }) {
  const { t } = useText();
  const { practiceName, zone, ownAddresses } = props.settings;
  const title = t('settings.practice');
  const form = useSettingsForm(props.settings, { practiceName, zone, ownAddresses }, title);
  const addresses = (text: string) => text.split('\n').map((line) => line.trim());
  const save = () => form.save({ ownAddresses: form.value.ownAddresses.filter(Boolean) });
  return (
    <FormSection
      title={title}
      why={t('settings.zoneWhy')}
      {...form}
      problem={form.value.practiceName.trim() === '' ? t('settings.noName') : null}
      onSave={save}
      onReset={form.reset}
    >
      <Field
        label={t('settings.practiceName')}
        value={form.value.practiceName}
        maxLength={120}
        onInput={(name) => form.put({ practiceName: name })}
      />
      <ZoneSelect label={t('settings.zone')} value={form.value.zone} onChange={(next) => form.put({ zone: next })} />
      <TextArea
        label={t('settings.own')}
        rows={3}
        value={form.value.ownAddresses.join('\n')}
        hint={t('settings.ownWhy')}
        onInput={(text) => form.put({ ownAddresses: addresses(text) })}
      />
    </FormSection>
  );
}
