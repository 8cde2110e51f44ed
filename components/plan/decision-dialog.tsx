import './plan.css';
import { useText } from '@/components/hooks/use-text';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { Money } from '@/components/ui/money';
import type { PlanLine } from '@/lib/domain/views/common';
import { ItemDecisions } from './item-decisions';
import { PlanAppointments } from './plan-appointments';
import { PlanBlockers } from './plan-blockers';
import { PlanEnding } from './plan-ending';

export type DialogPart = 'items' | 'appointments' | 'blockers' | 'ending';

/** Everything that can happen to a plan: its status follows from it. Each part saves at once and can be undone. */
export function DecisionDialog(props: {
  plan: PlanLine;
  claimKey: string | null;
  onClose: () => void;
  /** Only the parts that lead to a wanted status; absent: all. */
  parts?: DialogPart[];
  title?: string;
  why?: string;
}) {
  const { t, format } = useText();
  const { plan, claimKey } = props;
  const parts = props.parts ?? ['items', 'appointments', 'blockers', 'ending'];
  return (
    <Dialog title={props.title ?? plan.title} onClose={props.onClose}>
      <div class="row wraps">
        <Chip status={plan.status} />
        {plan.adrift && <span class="small danger">{t('plan.adrift')}</span>}
        <span class="push" />
        <b class="strong">
          <Money cents={plan.netCents} />
        </b>
      </div>
      {plan.presentedOn && (
        <p class="small muted num">{t('plan.presentedOn', { day: format.dayOfYear(plan.presentedOn) })}</p>
      )}
      {props.why && <p class="small muted">{props.why}</p>}
      {parts.includes('items') && plan.open && <ItemDecisions plan={plan} claimKey={claimKey} />}
      {parts.includes('appointments') && <PlanAppointments plan={plan} claimKey={claimKey} />}
      {parts.includes('blockers') && <PlanBlockers plan={plan} />}
      {parts.includes('ending') && <PlanEnding plan={plan} />}
    </Dialog>
  );
}
