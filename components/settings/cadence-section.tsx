import '@/lib/i18n/whole-english';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { cadenceOf, isSoundCadence, plannedDays, cadences as presets } from '@/lib/domain/cadence-steps';
import type { CadenceId } from '@/lib/domain/records/follow-up';
import type { CadenceStep, PracticeHours, Settings } from '@/lib/domain/records/practice';
import { withOwn } from './cadence-edit';
import { CadenceSteps } from './cadence-steps';
import { FormSection } from './section';
import { useSettingsForm } from './use-settings-form';

const ids: CadenceId[] = ['two-two-two', 'three-three-three', 'ten-day'];

/** What is proposed when nothing was agreed: one of three cadences, each as the practice wants it. */
export function CadenceSection(props: { settings: Settings }) {
  const { t } = useText();
  const title = t('settings.cadence');
  const { cadence, cadences = {}, hours } = props.settings;
  const form = useSettingsForm(props.settings, { cadence, cadences }, title);
  const { cadence: id, cadences: own } = form.value;
  const { steps } = cadenceOf(form.value);
  const put = (next: readonly CadenceStep[]) => form.put({ cadences: withOwn(own, id, next) });
  const label = (value: CadenceId) =>
    own[value]
      ? t('settings.cadences.own', { name: t(`settings.cadences.names.${value}`) })
      : t(`word.cadence.${value}`);
  return (
    <FormSection
      title={title}
      why={t('settings.cadenceWhy')}
      {...form}
      problem={isSoundCadence(steps) ? null : t('settings.cadences.later')}
      onSave={() => form.save()}
      onReset={form.reset}
    >
      <Select
        label={t('settings.cadences.which')}
        options={ids.map((value) => ({ value, label: label(value) }))}
        value={id}
        onChange={(next) => form.put({ cadence: next })}
      />
      <CadenceSteps key={id} steps={steps} onChange={put} />
      {own[id] && (
        <div class="row">
          <Button onClick={() => put(presets[id].steps)}>{t('settings.cadences.preset')}</Button>
        </div>
      )}
      {isSoundCadence(steps) && <Preview steps={steps} hours={hours} />}
    </FormSection>
  );
}

/** The days it would propose, and that it stops. */
function Preview(props: { steps: readonly CadenceStep[]; hours: PracticeHours }) {
  const { t, format } = useText();
  const { today } = usePractice();
  const days = plannedDays(props.steps, today, props.hours);
  const touches = props.steps.map(({ kind }, at) =>
    t('settings.cadences.touch', { kind: t(`word.kind.${kind}`), day: format.day(days[at] ?? today) }),
  );
  return (
    <p class="small muted" role="status">
      {t('settings.cadences.preview', { list: format.list(touches) })}
    </p>
  );
}
