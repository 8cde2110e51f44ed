import { useState } from 'preact/hooks';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import type { Id } from '@/lib/domain/records/base';
import type { PlanLine } from '@/lib/domain/views/common';

/** Books a plan: the appointment is its next step. */
export function BookForm(props: { plan: PlanLine; claimKey: string | null; onDone: () => void }) {
  const { t, format } = useText();
  const { today, zone } = usePractice();
  const { save, busy, refusal } = useSaving('giveStep');
  const { plan } = props;
  const open = plan.items.filter((item) => item.doneOn === undefined && item.decision !== 'declined');
  const [on, setOn] = useState('');
  const [at, setAt] = useState('');
  const [purpose, setPurpose] = useState<'treatment' | 'consultation'>('treatment');
  const [items, setItems] = useState<Id[]>(() => open.map((item) => item.id));
  const why = reason();

  function reason(): 'booking-day' | 'booking-past' | 'booking-items' | null {
    if (on === '') return 'booking-day';
    if (on < today) return 'booking-past';
    return purpose === 'treatment' && open.length > 0 && items.length === 0 ? 'booking-items' : null;
  }
  const submit = async (event: Event) => {
    event.preventDefault();
    if (why) return;
    const when = { on, zone, ...(at ? { at } : {}) };
    const itemIds = purpose === 'treatment' ? items : [];
    const next = { kind: 'booking', when, itemIds, purpose } as const;
    const step = { patientId: plan.patientId, planIds: [plan.id], next };
    const done = await save(
      { step, claimKey: props.claimKey },
      t('plan.appointments.booked', { when: format.due(when, today) }),
    );
    if (done) props.onDone();
  };
  return (
    <form class="narrow-form" onSubmit={submit} noValidate>
      <Refused refusal={refusal} />
      <div class="pair">
        <Field label={t('patient.booking.day')} type="date" min={today} value={on} onInput={setOn} />
        <Field label={t('patient.booking.time')} type="time" value={at} onInput={setAt} />
      </div>
      <Segment
        label={t('patient.booking.items')}
        value={purpose}
        options={[
          { value: 'treatment', label: t('patient.booking.treatment') },
          { value: 'consultation', label: t('patient.booking.consultation') },
        ]}
        onChange={setPurpose}
      />
      {purpose === 'treatment' && open.length > 1 && (
        <fieldset class="checks">
          <legend class="sr">{t('patient.booking.items')}</legend>
          {open.map((item) => (
            <Check
              key={item.id}
              checked={items.includes(item.id)}
              onChange={(yes) => setItems(yes ? [...items, item.id] : items.filter((id) => id !== item.id))}
            >
              {item.label}
            </Check>
          ))}
        </fieldset>
      )}
      <div class="row wraps">
        <Button kind="primary" submit busy={busy} why={why && t(`patient.gate.${why}`)}>
          {t('plan.appointments.save')}
        </Button>
        <Button kind="quiet" onClick={props.onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
