import './plan.css';
import { Pencil } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { Money } from '@/components/ui/money';
import type { PlanLine } from '@/lib/domain/views/common';
import { ItemDecisions } from './item-decisions';
import { PlanAppointments } from './plan-appointments';
import { PlanBlockers } from './plan-blockers';
import { PlanEnding } from './plan-ending';

export type DialogPart = 'items' | 'appointments' | 'blockers' | 'ending';

/** Everything that can happen to a plan: its status follows from it. Each part saves at once and can be undone; Enter goes back. */
export function DecisionDialog(props: {
  plan: PlanLine;
  claimKey: string | null;
  onClose: () => void;
  /** Only the parts that lead to a wanted status; absent: all. */
  parts?: DialogPart[];
  title?: string;
  why?: string;
  /** Puts right what was written wrongly. */
  onCorrect?: () => void;
}) {
  const { t, format } = useText();
  const { plan, claimKey } = props;
  const parts = props.parts ?? ['items', 'appointments', 'blockers', 'ending'];
  return (
    <Dialog title={props.title ?? plan.title} onClose={props.onClose} actions={<Finished onDone={props.onClose} />}>
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
      {props.onCorrect && plan.open && (
        <div class="row">
          <Button size="small" class="correct" icon={Pencil} onClick={props.onCorrect}>
            {t('plan.correct.button')}
          </Button>
        </div>
      )}
      {props.why && <p class="small muted">{props.why}</p>}
      {parts.includes('items') && plan.open && <ItemDecisions plan={plan} claimKey={claimKey} />}
      {parts.includes('appointments') && <PlanAppointments plan={plan} claimKey={claimKey} />}
      {parts.includes('blockers') && <PlanBlockers plan={plan} />}
      {parts.includes('ending') && <PlanEnding plan={plan} />}
    </Dialog>
  );
}

function Finished(props: { onDone: () => void }) {
  const { t } = useText();
  useKeys({ Enter: props.onDone });
  return (
    <Button class="push" kbd="Enter" onClick={props.onDone}>
      {t('plan.decide.finished')}
    </Button>
  );
}
