import { Clock, PhoneOff } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import type { CallRow } from '@/lib/domain/views/today';
import { type Here, rowAt, rowPeople, rowTitle, rowWay, rowWhy } from './row-words';
import { ways } from './way-icon';

/** One household in the popup's list. */
export function PopupRow(props: {
  row: CallRow;
  here: Here;
  current: boolean;
  onChoose: () => void;
  onOpen: () => void;
}) {
  const text = useText();
  const { row, here, current } = props;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const { verdict } = row.guard;
  const why = rowWhy(row, text, here);
  const people = rowPeople(row, text);
  const at = rowAt(row, text, here);
  return (
    <li
      ref={line}
      class={`call${verdict === 'may' ? '' : ' wait'}${verdict === 'never' ? ' never' : ''}`}
      aria-current={current || undefined}
    >
      <p class="who">
        <b class="private">{rowTitle(row, text)}</b>
        {people && <span class="small muted cut private">{people}</span>}
      </p>
      <p class={verdict === 'may' ? 'why cut' : 'why'} title={why}>
        {verdict !== 'may' && <Icon of={verdict === 'never' ? PhoneOff : Clock} />}
        <span class="cut">{why}</span>
      </p>
      <span class={at.late ? 'at num danger' : 'at num'}>{at.words}</span>
      <span class="amt">{row.openSum.count > 0 && <Money sum={row.openSum} />}</span>
      <WayButton {...props} />
    </li>
  );
}

function WayButton(props: { row: CallRow; current: boolean; onChoose: () => void; onOpen: () => void }) {
  const { t } = useText();
  const { row } = props;
  const way = ways[rowWay(row)];
  const several = row.plans.length > 1 && row.guard.verdict === 'may';
  const { name } = row.person;
  return (
    <button
      type="button"
      class={props.current && row.guard.verdict === 'may' ? 'btn primary' : 'btn'}
      aria-label={several ? t('today.callFor', { name, n: row.plans.length }) : t(way.label, { name })}
      onFocus={props.onChoose}
      onClick={props.onOpen}
    >
      <Icon of={way.icon} />
    </button>
  );
}
