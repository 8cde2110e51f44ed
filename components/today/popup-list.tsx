import { useText } from '@/components/hooks/use-text';
import { ClockNotice } from '@/components/session/clock-notice';
import type { PersonLine } from '@/lib/domain/views/common';
import type { CallRow, TodayView } from '@/lib/domain/views/today';
import { AdriftCard } from './adrift-card';
import { DoneList } from './done-list';
import { LaterFold } from './later-fold';
import { MoreCalls } from './more-calls';
import { NothingDue } from './nothing-due';
import { PopupRow } from './popup-row';
import { countWords, groupsOf } from './row-groups';
import type { Here } from './row-words';
import { TodayNotes } from './today-notes';
import type { TodayState } from './use-today';

/** Overdue, due and waiting in sight; later and done folded. */
export function PopupList(props: {
  view: TodayView;
  paging: Pick<TodayState, 'loadMore' | 'loading'>;
  here: Here;
  current: CallRow | undefined;
  onChoose: (row: CallRow) => void;
  onOpen: (row: CallRow) => void;
  onAdrift: () => void;
  onPerson: (person: PersonLine) => void;
}) {
  const { t } = useText();
  const { view } = props;
  const groups = groupsOf(view).filter(({ name }) => name !== 'later');
  return (
    <>
      <div class="pop-list">
        <AdriftCard summary={view.adrift} act={t('today.fix')} onAct={props.onAdrift} />
        <ClockNotice />
        <TodayNotes view={view} onOpen={props.onPerson} />
        {groups.map(({ name, rows, total }) => (
          <section key={name} aria-labelledby={`popup-${name}`}>
            <div class="grp">
              <h2 id={`popup-${name}`} class={name === 'overdue' ? 'danger' : undefined}>
                {t(`today.${name}`)}
              </h2>
              <span class="num">{countWords(rows.length, total, t)}</span>
            </div>
            <ul>
              {rows.map((row) => (
                <PopupRow
                  key={row.householdId}
                  row={row}
                  here={props.here}
                  current={row.householdId === props.current?.householdId}
                  onChoose={() => props.onChoose(row)}
                  onOpen={() => props.onOpen(row)}
                />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <div class="pad">
            <NothingDue view={view} />
          </div>
        )}
        <MoreCalls view={view} paging={props.paging} />
      </div>
      <LaterFold rows={view.later} here={props.here} onOpen={props.onOpen} />
      <DoneList rows={view.done} zone={view.zone} onOpen={props.onPerson} />
    </>
  );
}
