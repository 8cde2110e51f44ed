import { useEffect, useRef } from 'preact/hooks';
import type { WhenReading } from '@/components/hooks/parse-when';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Segment } from '@/components/ui/segment';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { NextKind, StepDraft } from './call-form';
import { StepBooking } from './step-booking';
import { StepClose } from './step-close';
import { StepDate } from './step-date';

/** What happens next: a date, a booking or a reason to close. One of three, or Save stays shut. */
export function NextStep(props: {
  draft: StepDraft;
  card: PatientCard;
  label: string;
  reading: WhenReading;
  /** Counts up when a key asked for this step's input. */
  focusTurn: number;
  onChange: (patch: Partial<StepDraft>) => void;
}) {
  const { t } = useText();
  const { draft, card, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.focusTurn > 0) input.current?.focus();
  }, [props.focusTurn, draft.kind]);
  const titles = openTitles(card, draft);
  // Pressed again, the choice is taken back: not every contact needs a new step.
  const pick = (kind: NextKind) => onChange({ kind: kind === draft.kind ? restKind(card) : kind });
  return (
    <fieldset class="field next-step">
      <legend class="label">
        {props.label}
        {titles && <span class="muted"> {titles}</span>}
      </legend>
      <Segment
        label={props.label}
        value={draft.kind === 'keep' ? null : draft.kind}
        options={[
          { value: 'date', label: t('patient.call.date') },
          { value: 'booking', label: t('patient.call.booking') },
          { value: 'close', label: t('patient.call.end') },
        ]}
        onChange={pick}
      />
      {draft.kind === 'keep' && <Keeps card={card} />}
      {draft.kind === 'date' && (
        <StepDate draft={draft} proposal={card.proposal} reading={props.reading} inputRef={input} onChange={onChange} />
      )}
      {draft.kind === 'booking' && <StepBooking draft={draft} card={card} inputRef={input} onChange={onChange} />}
      {draft.kind === 'close' && <StepClose draft={draft} inputRef={input} onChange={onChange} />}
    </fieldset>
  );
}

function restKind(card: PatientCard): NextKind | null {
  return card.step?.state === 'later' ? 'keep' : null;
}

/** Which of several plans this step is for. */
function openTitles(card: PatientCard, draft: StepDraft): string | null {
  const open = card.plans.filter((plan) => plan.open);
  if (draft.planIds.length === 0 || draft.planIds.length === open.length) return null;
  return open
    .filter((plan) => draft.planIds.includes(plan.id))
    .map((plan) => plan.title)
    .join(', ');
}

function Keeps(props: { card: PatientCard }) {
  const { t, format } = useText();
  const { today } = usePractice();
  const { step } = props.card;
  if (!step) return null;
  const facts = { what: t(`word.kind.${step.kind}`), when: format.due(step.due, today) };
  return <p class="small muted num">{t('patient.call.keeps', facts)}</p>;
}
