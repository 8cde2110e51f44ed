import { Check, Clock, Phone, PhoneOff } from 'lucide-preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { Guard } from '@/lib/domain/views/common';

const looks = { may: 'yes', wait: 'wait', never: 'never' } as const;
const icons = { may: Check, wait: Clock, never: PhoneOff };

/** May we call? Always a sentence with its reason and the time there. */
export function GuardLine(props: { guard: Guard; why?: string | undefined; id?: string }) {
  const { t } = useText();
  const { guard } = props;
  const words = useGuardWords(guard);
  return (
    <p class={`guard num ${looks[guard.verdict]}`} id={props.id}>
      <Icon of={icons[guard.verdict] ?? Phone} />
      <span>
        <b>{t(`patient.guard.${guard.verdict}`)}</b> {words}
        {props.why && ` ${t('patient.guard.said', { why: props.why })}`}
      </span>
    </p>
  );
}

function useGuardWords(guard: Guard): string {
  const { t, format } = useText();
  const { now, zone, today } = usePractice(guard.zone);
  const time = format.clock(now, guard.zone);
  const place = format.place(guard.zone);
  if (guard.verdict === 'may') {
    const local = t(guard.zoneAssumed ? 'patient.guard.assumed' : 'patient.guard.local', { time, place });
    const count = t('patient.guard.week', { n: guard.callsThisWeek, max: guard.perWeek });
    const notes = guard.why === 'see-notes' ? ` ${t('patient.guard.seeNotes')}` : '';
    return `${local}, ${count}${notes}`;
  }
  const day = guard.why === 'cap-day';
  const facts = day ? { n: guard.callsToday, max: guard.perDay } : { n: guard.callsThisWeek, max: guard.perWeek };
  const reason = t(`patient.guard.why.${guard.why}`, { time, place, ...facts });
  if (guard.nextAt === null) return reason;
  const due = { on: format.dayOf(guard.nextAt, zone), at: format.clock(guard.nextAt, zone), zone };
  return `${reason} ${t('patient.guard.from', { when: format.due(due, today) })}`;
}
