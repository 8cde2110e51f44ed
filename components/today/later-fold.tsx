import { ChevronRight } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { CallRow } from '@/lib/domain/views/today';
import { PopupRow } from './popup-row';
import { type Here, rowAt } from './row-words';

/** What comes later today, folded to one line. */
export function LaterFold(props: { rows: CallRow[]; here: Here; onOpen: (row: CallRow) => void }) {
  const text = useText();
  const [first] = props.rows;
  if (!first) return null;
  const time = rowAt(first, text, props.here).words;
  return (
    <details class="folded">
      <summary>
        <Icon of={ChevronRight} size="s" />
        <b class="strong">{text.t('today.later')}</b>
        <span class="muted num private">
          {text.t('today.laterNext', { n: props.rows.length, time, name: first.person.name })}
        </span>
      </summary>
      <ul class="folded-list">
        {props.rows.map((row) => (
          <PopupRow
            key={row.householdId}
            row={row}
            here={props.here}
            current={false}
            onChoose={() => undefined}
            onOpen={() => props.onOpen(row)}
          />
        ))}
      </ul>
    </details>
  );
}
