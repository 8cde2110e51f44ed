import { useText } from '@/components/hooks/use-text';
import { Chip } from '@/components/ui/chip';
import { Money } from '@/components/ui/money';
import type { PlanLine } from '@/lib/domain/views/common';

/** One plan: title and net amount; below, its status, how far it is, the patient's part. Opens what can be done. */
export function PlanRow(props: { plan: PlanLine; current: boolean; onOpen: () => void; onFocus: () => void }) {
  const { t } = useText();
  const { plan } = props;
  return (
    <li>
      <button
        type="button"
        class="plan"
        data-plan={plan.id}
        aria-current={props.current || undefined}
        title={plan.title}
        onClick={props.onOpen}
        onFocus={props.onFocus}
      >
        <span class="name cut">{plan.title}</span>
        <Money cents={plan.netCents} />
        <span class="row meta">
          <Chip status={plan.status} />
          <span class="cut num">
            <Progressed plan={plan} />
          </span>
        </span>
        <PatientPart plan={plan} />
        <span class="sr">{t('plan.change', { title: plan.title })}</span>
      </button>
    </li>
  );
}

function Progressed(props: { plan: PlanLine }) {
  const { t, format } = useText();
  const { plan } = props;
  if (plan.adrift) return <span class="danger">{t('plan.adrift')}</span>;
  const booked = plan.appointments.find(({ state }) => state === 'booked' || state === 'confirmed');
  if (booked) return <time>{format.day(booked.when.on)}</time>;
  if (plan.options > 1) return <>{t('plan.options', { n: plan.options })}</>;
  if (plan.status === 'partly-accepted')
    return <>{t('plan.progress', { done: plan.acceptedItems, of: plan.itemCount })}</>;
  if (plan.nextOn) return <>{t('plan.next', { day: format.day(plan.nextOn) })}</>;
  return <>{plan.summaryOnly && t('plan.summaryOnly')}</>;
}

function PatientPart(props: { plan: PlanLine }) {
  const { t, format } = useText();
  const { patientCents } = props.plan;
  if (patientCents === null) return <span class="meta money unknown">{t('plan.partUnknown')}</span>;
  return <span class="meta money">{t('plan.patientPart', { money: format.money(patientCents) })}</span>;
}
