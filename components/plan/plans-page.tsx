import './plan.css';
import '@/components/patient/patient.css';
import { Anchor } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import { Unread } from '@/components/ui/unread';
import { planStatuses } from '@/lib/domain/records/plan';
import type { PlanSort } from '@/lib/domain/views/today';
import { Board } from './board';
import { PlanTable, type Which } from './table';

const perColumn = 6;
/** A superseded plan has its successor on the list. */
const statuses = planStatuses.filter((status) => status !== 'superseded');

/** All plans of the practice: a board by status, or a table. */
export function PlansPage() {
  const { t, format } = useText();
  const [view, setView] = useState<'board' | 'table'>('board');
  const [which, setWhich] = useState<Which>('open');
  const [sort, setSort] = useState<PlanSort>('next');
  const board = useQuery('board', { perColumn }, ['plans', 'today']);
  const ready = board.kind === 'ready' ? board.value : null;
  const tableOf = (status: Which) => {
    setWhich(status);
    setView('table');
  };
  return (
    <>
      <header class="page-head">
        <h1>{t('plan.title')}</h1>
        {ready && (
          <p class="muted num">{t('plan.openNet', { n: ready.openSum.count, sum: format.sum(ready.openSum) })}</p>
        )}
        <span class="push" />
        <Segment
          label={t('plan.board.view')}
          value={view}
          options={[
            { value: 'board', label: t('plan.board.board') },
            { value: 'table', label: t('plan.board.table') },
          ]}
          onChange={setView}
        />
      </header>
      <div class="filters">
        <Button
          size="small"
          icon={Anchor}
          pressed={view === 'table' && which === 'adrift'}
          onClick={() => (which === 'adrift' && view === 'table' ? setWhich('open') : tableOf('adrift'))}
        >
          {t('plan.board.noStep')} <span class="num">{ready ? format.number(ready.adrift) : ''}</span>
        </Button>
        {view === 'table' && (
          <Select<Which>
            label={t('plan.table.which')}
            bare
            value={which}
            options={[
              { value: 'open', label: t('plan.table.open') },
              { value: 'adrift', label: t('plan.table.adrift') },
              ...statuses.map((value) => ({ value, label: t(`word.status.${value}`) })),
            ]}
            onChange={setWhich}
          />
        )}
      </div>
      <div class="page-body">
        <Unread of={board} />
        {board.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
        {ready && view === 'board' && <BoardOrEmpty columns={ready.columns} onMore={tableOf} />}
        {view === 'table' && <PlanTable which={which} sort={sort} onSort={setSort} />}
      </div>
    </>
  );
}

function BoardOrEmpty(props: Parameters<typeof Board>[0]) {
  const { t } = useText();
  if (props.columns.every(({ sum }) => sum.count === 0)) {
    return (
      <Empty
        icon={Anchor}
        title={t('plan.board.emptyAll')}
        action={
          <a class="btn primary" href="#/reports">
            {t('plan.board.import')}
          </a>
        }
      >
        {t('plan.board.emptyAllText')}
      </Empty>
    );
  }
  return <Board {...props} />;
}
