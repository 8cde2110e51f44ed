import { anyCents } from '@/components/hooks/format';
import { usePages } from '@/components/hooks/use-pages';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Money } from '@/components/ui/money';
import { Unread } from '@/components/ui/unread';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { PlanCard, PlanSort } from '@/lib/domain/views/today';
import { NextLine } from './plan-card';

export type Which = PlanStatus | 'open' | 'adrift';

/** Plans as rows, sorted by one of four columns, a page at a time. */
export function PlanTable(props: { which: Which; sort: PlanSort; onSort: (sort: PlanSort) => void }) {
  const { t } = useText();
  const { which, sort } = props;
  const pages = usePages('plans', { status: which, sort }, ['plans', 'today']);
  if (pages.kind === 'loading') return <p class="muted">{t('common.loading')}</p>;
  if (pages.kind === 'refused') return <Unread of={pages} />;
  if (pages.rows.length === 0) {
    return <p class="muted">{t(which === 'adrift' ? 'plan.board.emptyFilter' : 'plan.table.empty')}</p>;
  }
  const exact = anyCents(pages.rows.map(({ plan }) => plan.netCents));
  const head = (key: PlanSort, label: string, end = false) => (
    <th scope="col" class={end ? 'money-col' : undefined} aria-sort={sort === key ? sortWay(key) : 'none'}>
      <button type="button" onClick={() => props.onSort(key)}>
        {label}
      </button>
    </th>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={t('plan.title')}>
        <table class="list">
          <thead>
            <tr>
              {head('name', t('plan.table.name'))}
              <th scope="col">{t('plan.table.plan')}</th>
              <th scope="col">{t('plan.table.status')}</th>
              {head('amount', t('plan.table.net'), true)}
              {head('presented', t('plan.table.presented'))}
              {head('next', t('plan.table.next'))}
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((card) => (
              <Row key={card.plan.id} card={card} exact={exact} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="row list-foot">
        <span class="small muted num">{t('plan.table.total', { n: pages.first?.total ?? pages.rows.length })}</span>
        {pages.loadMore && (
          <Button size="small" busy={pages.loading} onClick={pages.loadMore}>
            {t('plan.table.more')}
          </Button>
        )}
      </p>
    </>
  );
}

function sortWay(sort: PlanSort): 'ascending' | 'descending' {
  return sort === 'amount' || sort === 'presented' ? 'descending' : 'ascending';
}

function Row(props: { card: PlanCard; exact: boolean }) {
  const { t, format } = useText();
  const { plan, person } = props.card;
  return (
    <tr>
      <th scope="row">
        <a href={`#/patients/${person.id}`} class="private">
          {person.name}
        </a>
      </th>
      <td>{plan.title}</td>
      <td>
        <Chip status={plan.status} />
      </td>
      <td class="money-col">
        <Money cents={plan.netCents} exact={props.exact} />
      </td>
      <td class="num">
        {plan.presentedOn ? format.day(plan.presentedOn) : <span class="muted">{t('plan.table.never')}</span>}
      </td>
      <td>
        <NextLine card={props.card} />
      </td>
    </tr>
  );
}
