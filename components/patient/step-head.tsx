import { AlarmClock, Clock } from 'lucide-preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { StepView } from '@/lib/domain/views/common';
import { stepTitle } from './step-title';

/** When the step is due, which contact it would be, what was promised in the patient's own words. */
export function StepHead(props: { step: StepView; snooze?: preact.ComponentChildren; headingId?: string }) {
  const text = useText();
  const { t } = text;
  const { step } = props;
  const snoozed = step.snoozes > 0 && t('patient.step.snoozes', { n: step.snoozes });
  const nth = [t('patient.step.nth', { n: step.nth }), snoozed].filter(Boolean).join(', ');
  return (
    <>
      <div class="row">
        <DueTag step={step} />
        <span class="small muted cut" title={nth}>
          {nth}
        </span>
        {props.snooze}
      </div>
      <h2 id={props.headingId}>{stepTitle(text, step.kind, step.angle)}</h2>
      {step.promise && <Promised promise={step.promise} />}
    </>
  );
}

function DueTag(props: { step: StepView }) {
  const { t, format } = useText();
  const { step } = props;
  const { today } = usePractice(step.due.zone);
  const when = format.due(step.due, today);
  const late = step.state === 'overdue';
  const words = {
    overdue: t('patient.step.overdue', { n: step.daysLate }),
    due: t('patient.step.due', { when }),
    waiting: t('patient.step.waiting', { when }),
    'later-today': t('patient.step.later', { when }),
    later: t('patient.step.later', { when }),
  }[step.state];
  const tone = late ? 'danger' : step.state === 'due' || step.state === 'waiting' ? 'warn' : 'info';
  return (
    <span class={`tag num ${tone}`} title={late ? when : undefined}>
      <Icon of={late ? AlarmClock : Clock} size="s" /> {words}
    </span>
  );
}

function Promised(props: { promise: NonNullable<StepView['promise']> }) {
  const { t, format } = useText();
  const { promise } = props;
  const facts = { day: format.day(promise.madeOn), how: t(`word.channel.${promise.by}`), name: promise.toName };
  return (
    <figure class="promise">
      <blockquote class="said private">{promise.words}</blockquote>
      <figcaption class="by">{t('patient.step.promised', facts)}</figcaption>
    </figure>
  );
}
