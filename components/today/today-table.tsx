import { Clock, PhoneOff } from 'lucide-preact';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Text, useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import type { CallRow } from '@/lib/domain/views/today';
import { countWords, type Group } from './row-groups';
import { guardWords, type Here, nthWords, rowAt, rowPeople, rowTitle, rowWay, stepWords, whenNext } from './row-words';
import { ways } from './way-icon';

/** All groups of today in one table; on a narrow page each row stands by itself. */
export function TodayTable(props: {
  groups: Group[];
  here: Here;
  current: CallRow | undefined;
  onChoose: (row: CallRow) => void;
}) {
  const { t } = useText();
  return (
    <table class="q">
      <caption class="sr">{t('today.calls')}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t('today.when')}</th>
          <th scope="col">{t('today.who')}</th>
          <th scope="col">{t('today.why')}</th>
          <th scope="col">{t('today.amount')}</th>
          <th scope="col">{t('today.act')}</th>
        </tr>
      </thead>
      {props.groups.map(({ name, rows, total }) => (
        <tbody key={name}>
          <tr class="group">
            <th colSpan={5} scope="rowgroup" class={name === 'overdue' ? 'danger' : undefined}>
              {t(`today.${name}`)}
              <span class="num">{countWords(rows.length, total, t)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <Fragment key={row.householdId}>
              <TableRow
                row={row}
                here={props.here}
                later={name === 'later'}
                current={row.householdId === props.current?.householdId}
                onChoose={() => props.onChoose(row)}
              />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TableRow(props: { row: CallRow; here: Here; later: boolean; current: boolean; onChoose: () => void }) {
  const text = useText();
  const { row, here, current } = props;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const way = ways[rowWay(row)];
  const why = whyWords(row, text, here);
  const { verdict } = row.guard;
  return (
    <tr ref={line} aria-current={current || undefined} onClick={props.onChoose}>
      <td class="num">
        <WhenCell row={row} here={here} />
      </td>
      <td>
        <b class="strong private">{rowTitle(row, text)}</b>
        <span class="small cut private">{rowPeople(row, text) || planTitles(row, text)}</span>
      </td>
      <td class="why-cell">
        <span class={verdict === 'may' ? 'main' : `why ${verdict}`} title={why.main}>
          {verdict !== 'may' && <Icon of={verdict === 'never' ? PhoneOff : Clock} />}
          <span>{why.main}</span>
        </span>
        <span class="small cut" title={why.more}>
          {why.more}
        </span>
      </td>
      <td>{row.openSum.count > 0 && <Money sum={row.openSum} />}</td>
      <td>
        <Button
          size="small"
          wide
          kind={props.later ? 'quiet' : 'plain'}
          icon={way.icon}
          pressed={current}
          label={text.t(way.label, { name: row.person.name })}
          onClick={props.onChoose}
        >
          {text.t(way.short)}
        </Button>
      </td>
    </tr>
  );
}

function WhenCell(props: { row: CallRow; here: Here }) {
  const text = useText();
  const { t, format } = text;
  const { row, here } = props;
  const step = row.steps[0];
  const at = rowAt(row, text, here);
  if (!at.late || !step) {
    return (
      <>
        {at.words}
        {step?.promise && row.guard.verdict === 'may' && <span class="small">{t('today.promised')}</span>}
      </>
    );
  }
  return (
    <>
      <span class="danger">{format.day(step.due.on)}</span>
      <span class="small">{at.words}</span>
    </>
  );
}

function planTitles(row: CallRow, { t, format }: Text): string {
  return row.plans.length === 0 ? t('today.noPlan') : format.list(row.plans.map(({ title }) => title));
}

/** The reason and, below it, how often we have tried or when it becomes possible. */
function whyWords(row: CallRow, text: Text, here: Here): { main: string; more: string } {
  const step = row.steps[0];
  if (row.guard.verdict !== 'may') {
    const more = row.guard.nextAt === null ? '' : text.t('today.moves', { when: whenNext(row.guard, text, here) });
    return { main: guardWords(row.guard, text, here), more };
  }
  if (!step) return { main: '', more: '' };
  const main = stepWords(step, row, text);
  const nth = nthWords(step, row, text);
  const several = row.people.length > 1;
  const call = several
    ? text.t('today.oneCall', { name: row.person.preferred ?? row.person.name, n: row.plans.length })
    : '';
  return { main, more: call || (main === nth ? text.t(`word.kind.${step.kind}`) : nth) };
}
