import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { CadenceId } from '@/lib/domain/records/follow-up';
import type { Settings } from '@/lib/domain/records/practice';
import { NumberField } from './number-field';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

const cadences: CadenceId[] = ['two-two-two', 'three-three-three', 'ten-day'];

/** The cadence, and when a household may be called. */
export function FollowSection(props: { settings: Settings }) {
  const { t } = useText();
  const title = t('settings.follow');
  const { cadence, guard: storedGuard } = props.settings;
  const form = useSettingsForm(props.settings, { cadence, guard: storedGuard }, title);
  const { guard } = form.value;
  const put = (change: Partial<typeof guard>) => form.put({ guard: { ...guard, ...change } });
  const backwards = guard.from >= guard.to;
  return (
    <FormSection
      title={title}
      why={t('settings.guardWhy')}
      {...form}
      valid={!backwards}
      onSave={() => form.save()}
      onReset={form.reset}
    >
      <Select
        label={t('settings.cadence')}
        options={cadences.map((value) => ({ value, label: t(`word.cadence.${value}`) }))}
        value={form.value.cadence}
        onChange={(next) => form.put({ cadence: next })}
        hint={t('settings.cadenceWhy')}
      />
      <fieldset class="guard-rules">
        <legend class="label">{t('settings.guard')}</legend>
        <div class="pair">
          <Field type="time" label={t('settings.from')} value={guard.from} onInput={(from) => put({ from })} />
          <Field
            type="time"
            label={t('settings.to')}
            value={guard.to}
            onInput={(to) => put({ to })}
            error={backwards ? t('settings.badTimes') : null}
          />
        </div>
        <div class="pair">
          <NumberField
            label={t('settings.perDay')}
            from={1}
            to={10}
            value={guard.perDay}
            onInput={(perDay) => put({ perDay })}
          />
          <NumberField
            label={t('settings.perWeek')}
            from={1}
            to={30}
            value={guard.perWeek}
            onInput={(perWeek) => put({ perWeek })}
          />
        </div>
      </fieldset>
    </FormSection>
  );
}
