import { ChevronRight } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/lib/domain/records/base';
import type { CallRow } from '@/lib/domain/views/today';

/** Who may be called now, household by household. */
export function DueList(props: { rows: CallRow[]; total: number; onOpen: (row: CallRow) => void; openId?: Id }) {
  const { t } = useText();
  const client = useClient();
  const openDesk = () => void client.send('open', { where: 'desk', route: '/' }).catch(() => undefined);
  return (
    <section class="rule due-part">
      <div class="sec">
        <h2>{t('subject.due.title')}</h2>
        <span class="small muted num">{props.total > 0 ? props.total : ''}</span>
      </div>
      {props.rows.length === 0 && <p class="small muted">{t('subject.due.none')}</p>}
      <ul>
        {props.rows.map((row) => (
          <li key={row.householdId}>
            <DueRow row={row} onOpen={() => props.onOpen(row)} />
          </li>
        ))}
      </ul>
      {props.total > props.rows.length && (
        <Button size="small" kind="quiet" onClick={openDesk}>
          {t('subject.due.all', { n: props.total })}
        </Button>
      )}
    </section>
  );
}

function DueRow(props: { row: CallRow; onOpen: () => void }) {
  const { t } = useText();
  const { row } = props;
  const several = row.people.length > 1;
  const late = Math.max(0, ...row.steps.map((step) => step.daysLate));
  const words = several || row.plans.length > 1 ? t('subject.due.plans', { n: row.plans.length }) : row.plans[0]?.title;
  return (
    <button type="button" class="plan due-row" onClick={props.onOpen}>
      <span class="name private">
        {several ? t('subject.due.household', { name: row.householdLabel }) : row.person.name}
      </span>
      <Icon of={ChevronRight} size="s" />
      <span class="meta cut">{late > 0 ? <b class="danger">{t('patient.step.overdue', { n: late })}</b> : words}</span>
    </button>
  );
}
