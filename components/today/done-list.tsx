import { CalendarCheck, ChevronRight } from 'lucide-preact';
import { type Text, useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { Zone } from '@/lib/domain/records/base';
import type { PersonLine } from '@/lib/domain/views/common';
import type { DoneRow } from '@/lib/domain/views/today';
import { PersonLink } from './person-link';

/** What was done today, folded to its counts. */
export function DoneList(props: { rows: DoneRow[]; zone: Zone; onOpen: (person: PersonLine) => void }) {
  const text = useText();
  const { t, format } = text;
  if (props.rows.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        <Icon of={ChevronRight} size="s" />
        <b class="strong">{t('today.done')}</b>
        <span class="muted num">
          {t('today.doneCount', { n: props.rows.length, what: doneCounts(props.rows, text) })}
        </span>
      </summary>
      <ul class="folded-list">
        {props.rows.map((row) => (
          <li key={row.contactId} class="done-row">
            <span class="num muted">{format.clock(row.at, props.zone)}</span>
            <PersonLink person={row.person} onOpen={props.onOpen} />
            <span class="muted">{t(`word.outcome.${row.outcome}`)}</span>
            {row.booked && (
              <span class="tag ok">
                <Icon of={CalendarCheck} size="s" />
                {t('today.booked')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `2 reached, 1 voicemail, 1 booked`. */
function doneCounts(rows: DoneRow[], { t, format }: Text): string {
  const byOutcome = Map.groupBy(rows, ({ outcome }) => outcome);
  const parts = [...byOutcome].map(([outcome, some]) =>
    t('today.doneOutcome', { n: some.length, outcome: t(`word.outcome.${outcome}`).toLowerCase() }),
  );
  const booked = rows.filter((row) => row.booked).length;
  return format.list(booked > 0 ? [...parts, t('today.doneBooked', { n: booked })] : parts);
}
