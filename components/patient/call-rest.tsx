import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Kbd } from '@/components/ui/kbd';
import type { Channel } from '@/lib/domain/records/follow-up';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { type NextKind, outcomesFor } from './call-form';
import { OutcomeBar } from './outcome-bar';
import { SnoozeButton } from './snooze-button';
import { StepHead } from './step-head';

const nexts: { kind: NextKind; key: string; label: 'date' | 'book' | 'end' }[] = [
  { kind: 'date', key: 'D', label: 'date' },
  { kind: 'booking', key: 'B', label: 'book' },
  { kind: 'close', key: 'X', label: 'end' },
];

/** Before anything is typed: what to do now, the number, the outcomes, the next step. */
export function CallRest(props: {
  card: PatientCard;
  act: ComponentChildren;
  channel: Channel;
  onOutcome: (index: number) => void;
  onNext: (kind: NextKind) => void;
  /** Where the page shows a message: what can be done with it. */
  message?: ComponentChildren;
}) {
  const { t } = useText();
  const heading = useId();
  const { card } = props;
  const outcomes = outcomesFor(props.channel);
  return (
    <section class="block now" aria-labelledby={heading}>
      {card.step ? (
        <StepHead
          step={card.step}
          headingId={heading}
          snooze={<SnoozeButton key={card.step.followUpId} step={card.step} />}
        />
      ) : (
        <NoStep card={card} headingId={heading} />
      )}
      {props.act}
      {props.message}
      <OutcomeBar outcomes={outcomes} value={null} onPick={(outcome) => props.onOutcome(outcomes.indexOf(outcome))} />
      <div class="nexts">
        <span class="label">{t('patient.call.next')}</span>
        <span>
          {nexts.map(({ kind, key, label }) => (
            <button
              key={kind}
              type="button"
              class="btn small"
              aria-keyshortcuts={key.toLowerCase()}
              onClick={() => props.onNext(kind)}
            >
              <Kbd>{key}</Kbd>
              {t(`patient.call.${label}`)}
            </button>
          ))}
        </span>
      </div>
    </section>
  );
}

function NoStep(props: { card: PatientCard; headingId: string }) {
  const { t } = useText();
  const adrift = props.card.plans.filter((plan) => plan.adrift).length;
  const open = props.card.plans.some((plan) => plan.open);
  return (
    <div>
      <h2 id={props.headingId}>{t('patient.step.none')}</h2>
      <p class={adrift > 0 ? 'small danger' : 'small muted'}>
        {adrift > 0
          ? t('patient.step.adrift', { n: adrift })
          : t(open ? 'patient.step.noneOpen' : 'patient.step.noneLead')}
      </p>
    </div>
  );
}
