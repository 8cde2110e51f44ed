import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import type { Settings } from '@/lib/domain/records/practice';
import { NumberField } from './number-field';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

/** When and how often a household may be called. */
export function FollowSection(props: { settings: Settings }) {
  const { t } = useText();
  const title = t('settings.follow');
  const form = useSettingsForm(props.settings, { guard: props.settings.guard }, title);
  const { guard } = form.value;
  const put = (change: Partial<typeof guard>) => form.put({ guard: { ...guard, ...change } });
  const backwards = guard.from >= guard.to;
  return (
    <FormSection
      title={title}
      why={t('settings.guardWhy')}
      {...form}
      problem={backwards ? t('settings.badTimes') : null}
      onSave={() => form.save()}
      onReset={form.reset}
    >
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
