import { useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useNow } from '@/components/hooks/use-now';
import type { Id } from '@/lib/domain/records/base';
import type { Outcome } from '@/lib/domain/records/follow-up';
import type { CallRow, TodayView } from '@/lib/domain/views/today';
import { PopupHead } from './popup-head';
import { PopupList } from './popup-list';
import type { PopupPlace } from './popup-open';
import { groupsOf } from './row-groups';
import type { Here } from './row-words';
import { usePopupSearch } from './use-popup-search';
import { useRowChoice } from './use-row-choice';
import type { TodayState } from './use-today';

const SnoozeDialog = lazy(async () => (await import('@/components/patient/snooze-dialog')).SnoozeDialog);
const outcomes: Outcome[] = ['reached', 'voicemail', 'no-answer', 'wrong-number', 'called-us', 'other'];

/** Today's list, or what the search found. */
export function PopupHome(props: {
  view: TodayView;
  paging: Pick<TodayState, 'loadMore' | 'loading'>;
  onPlace: (place: PopupPlace) => void;
  onCall: (row: CallRow, outcome?: Outcome) => void;
  onPerson: (patientId: Id, title: string, outcome?: Outcome) => void;
}) {
  const { view, onPlace, onCall } = props;
  const now = useNow();
  const here: Here = { now, today: view.today, zone: view.zone };
  const [search, setSearch] = useState('');
  const [snoozing, setSnoozing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const text = search.trim();
  const rows = groupsOf(view).flatMap((group) => (group.name === 'later' ? [] : group.rows));
  const list = useRowChoice(rows, ({ householdId }) => householdId, { stays: true, pinned: snoozing });
  const row = list.current;
  const step = row?.steps[0];

  useKeys({
    '/': () => field.current?.focus(),
    a: () => onPlace({ at: 'adrift' }),
  });
  useKeys(
    {
      ArrowDown: () => list.move(1),
      ArrowUp: () => list.move(-1),
      ...(row && {
        c: () => onCall(row),
        Enter: () => onCall(row),
        ...Object.fromEntries(outcomes.map((outcome, place) => [String(place + 1), () => onCall(row, outcome)])),
      }),
      ...(step && { s: () => setSnoozing(true) }),
    },
    text === '',
  );
  const found = usePopupSearch(text, props);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && search !== '') {
      event.preventDefault();
      setSearch('');
    } else if (text !== '') found.onKeyDown(event);
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      field.current?.blur();
    }
  };
  return (
    <>
      <PopupHead
        here={here}
        text={search}
        onText={setSearch}
        onAdd={() => onPlace({ at: 'add', phone: '' })}
        onKeyDown={keyDown}
        fieldRef={field}
      />
      {text === '' ? (
        <PopupList
          view={view}
          paging={props.paging}
          here={here}
          current={row}
          onChoose={list.choose}
          onOpen={(one) => onCall(one)}
          onAdrift={() => onPlace({ at: 'adrift' })}
          onPerson={({ id, name }) => props.onPerson(id, name)}
        />
      ) : (
        found.results
      )}
      {snoozing && step && <SnoozeDialog step={step} onClose={() => setSnoozing(false)} />}
    </>
  );
}
