import type { Ref } from 'preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Segment } from '@/components/ui/segment';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { StepDraft } from './call-form';
import { bookableItems } from './call-gate';

/** Day and time of an appointment, and what it is for. */
export function StepBooking(props: {
  draft: StepDraft;
  card: PatientCard;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (patch: Partial<StepDraft>) => void;
}) {
  const { t } = useText();
  const { today } = usePractice();
  const { draft, card, onChange } = props;
  const items = bookableItems(card, draft.planIds);
  const chosen = draft.bookItems ?? items;
  const lines = card.plans.flatMap((plan) => plan.items).filter((item) => items.includes(item.id));
  const toggle = (id: Id, on: boolean) =>
    onChange({ bookItems: on ? [...chosen, id] : chosen.filter((one) => one !== id) });
  return (
    <div class="step-booking">
      <div class="pair">
        <Field
          label={t('patient.booking.day')}
          type="date"
          min={today}
          value={draft.bookOn}
          {...(props.inputRef ? { inputRef: props.inputRef } : {})}
          onInput={(bookOn) => onChange({ bookOn })}
        />
        <Field
          label={t('patient.booking.time')}
          type="time"
          value={draft.bookAt}
          onInput={(bookAt) => onChange({ bookAt })}
        />
      </div>
      <Segment
        label={t('patient.booking.items')}
        value={draft.purpose}
        options={[
          { value: 'treatment', label: t('patient.booking.treatment') },
          { value: 'consultation', label: t('patient.booking.consultation') },
        ]}
        onChange={(purpose) => onChange({ purpose })}
      />
      {draft.purpose === 'treatment' && lines.length > 1 && (
        <fieldset class="checks">
          <legend class="label">{t('patient.booking.items')}</legend>
          {lines.map((item) => (
            <Check key={item.id} checked={chosen.includes(item.id)} onChange={(on) => toggle(item.id, on)}>
              {item.label}
              {item.area && <span class="muted"> {item.area}</span>}
            </Check>
          ))}
        </fieldset>
      )}
    </div>
  );
}
