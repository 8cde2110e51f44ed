import type { ValueOf } from '@/components/hooks/client';
import { anyCents } from '@/components/hooks/format';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Money } from '@/components/ui/money';

type Rows = ValueOf<'patients'>['rows'];

/** One line a person: identifiers, open plans, next step. */
export function PatientsTable(props: { rows: Rows }) {
  const { t } = useText();
  const exact = anyCents(props.rows.map(({ openSum }) => openSum.cents));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scrolls" tabIndex={0} aria-label={t('patient.list.title')}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('patient.list.name')}</th>
            <th scope="col">{t('patient.list.chart')}</th>
            <th scope="col">{t('patient.list.born')}</th>
            <th scope="col" class="money-col">
              {t('patient.list.open')}
            </th>
            <th scope="col" class="money-col">
              {t('patient.list.sum')}
            </th>
            <th scope="col">{t('patient.list.next')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={row.id} row={row} exact={exact} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row(props: { row: Rows[number]; exact: boolean }) {
  const { t, format } = useText();
  const { today, zone } = usePractice();
  const { row } = props;
  return (
    <tr>
      <th scope="row">
        <a href={`#/patients/${row.id}`} class="private">
          {row.name}
        </a>
      </th>
      <td class="num private">{row.chart ?? <span class="muted">{t(`word.person.${row.kind}`)}</span>}</td>
      <td class="num private">{row.bornOn ? format.dayOfYear(row.bornOn) : <span class="muted">—</span>}</td>
      <td class="money-col num">{row.openPlans > 0 ? format.number(row.openPlans) : <span class="muted">—</span>}</td>
      <td class="money-col">{row.openPlans > 0 && <Money sum={row.openSum} exact={props.exact} />}</td>
      <td class="num">
        {row.nextOn ? (
          format.due({ on: row.nextOn, zone }, today)
        ) : (
          <span class={row.openPlans > 0 ? 'danger' : 'muted'}>{t('patient.list.none')}</span>
        )}
      </td>
    </tr>
  );
}
