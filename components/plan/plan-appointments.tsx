import { CalendarPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { AppointmentState } from '@/lib/domain/records/plan';
import type { AppointmentLine, PlanLine } from '@/lib/domain/views/common';
import { BookForm } from './book-form';

const nextStates: Record<AppointmentState, ('confirmed' | 'done' | 'broken' | 'cancelled')[]> = {
  booked: ['confirmed', 'done', 'broken', 'cancelled'],
  confirmed: ['done', 'broken', 'cancelled'],
  broken: [],
  cancelled: [],
  done: [],
};
const labels = { confirmed: 'confirm', done: 'done', broken: 'broken', cancelled: 'cancelled' } as const;

/** What is booked for a plan, and what became of it. */
export function PlanAppointments(props: { plan: PlanLine; claimKey: string | null }) {
  const { t } = useText();
  const { plan } = props;
  const [booking, setBooking] = useState(false);
  const coming = plan.appointments.some(({ state }) => state === 'booked' || state === 'confirmed');
  return (
    <section class="part">
      <h3>{t('plan.appointments.title')}</h3>
      {plan.appointments.length === 0 && !booking && <p class="small muted">{t('plan.appointments.none')}</p>}
      <ul>
        {plan.appointments.map((one) => (
          <Appointment key={one.id} of={one} />
        ))}
      </ul>
      {coming && <p class="small muted">{t('plan.appointments.warn')}</p>}
      {booking ? (
        <BookForm plan={plan} claimKey={props.claimKey} onDone={() => setBooking(false)} />
      ) : (
        plan.open && (
          <Button size="small" icon={CalendarPlus} onClick={() => setBooking(true)}>
            {t('plan.appointments.book')}
          </Button>
        )
      )}
    </section>
  );
}

function Appointment(props: { of: AppointmentLine }) {
  const { t, format } = useText();
  const { today } = usePractice(props.of.when.zone);
  const { save, busy, refusal } = useSaving('changeAppointment');
  const { of } = props;
  const change = (state: AppointmentState) =>
    void save(
      { appointmentId: of.id, rev: of.rev, state },
      t('plan.appointments.changed', { state: t(`word.appointment.${state}`) }),
    );
  return (
    <li class="item">
      <span class="row wraps num">
        <b class="strong">{format.due(of.when, today)}</b>
        <span class="muted">{t(`word.appointment.${of.state}`)}</span>
        <span class="small muted push">{t(`plan.appointments.${of.purpose}`)}</span>
      </span>
      <Refused refusal={refusal} />
      {nextStates[of.state].length > 0 && (
        <span class="row wraps">
          {nextStates[of.state].map((state) => (
            <Button key={state} size="small" busy={busy} onClick={() => change(state)}>
              {t(`plan.appointments.${labels[state]}`)}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}
