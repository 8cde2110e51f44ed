import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import type { Settings } from '@/lib/domain/records/practice';
import { localeOf } from '@/lib/i18n/locale';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

const weekDays = [1, 2, 3, 4, 5, 6, 7];

/** 1 Monday … 7 Sunday, as the language calls it. 1 January 2024 was a Monday. */
function dayName(day: number, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day));
}

/** When the practice is open. */
export function HoursSection(props: { settings: Settings }) {
  const { t, language } = useText();
  const title = t('settings.hours');
  const form = useSettingsForm(props.settings, { hours: props.settings.hours }, title);
  const { hours } = form.value;
  const put = (change: Partial<typeof hours>) => form.put({ hours: { ...hours, ...change } });
  const toggle = (day: number, on: boolean) =>
    put({ days: weekDays.filter((one) => (one === day ? on : hours.days.includes(one))) });
  const backwards = hours.from >= hours.to;
  const problem = backwards ? t('settings.badTimes') : hours.days.length === 0 ? t('settings.noDays') : null;
  return (
    <FormSection
      title={title}
      why={t('settings.hoursWhy')}
      {...form}
      problem={problem}
      onSave={() => form.save()}
      onReset={form.reset}
    >
      <fieldset class="days">
        <legend class="label">{t('settings.days')}</legend>
        {weekDays.map((day) => (
          <Check key={day} checked={hours.days.includes(day)} onChange={(on) => toggle(day, on)}>
            {dayName(day, language)}
          </Check>
        ))}
      </fieldset>
      <div class="pair">
        <Field type="time" label={t('settings.from')} value={hours.from} onInput={(from) => put({ from })} />
        <Field
          type="time"
          label={t('settings.to')}
          value={hours.to}
          onInput={(to) => put({ to })}
          error={backwards ? t('settings.badTimes') : null}
        />
      </div>
    </FormSection>
  );
}
