import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useNow } from '@/components/hooks/use-now';
import { type Text, useText } from '@/components/hooks/use-text';
import { Dialog } from '@/components/ui/dialog';
import { Unread } from '@/components/ui/unread';
import type { TodayView } from '@/lib/domain/views/today';
import { AdriftCard } from './adrift-card';
import { AdriftList } from './adrift-list';
import { DoneList } from './done-list';
import { MoreCalls } from './more-calls';
import { NothingDue } from './nothing-due';
import { groupsOf, restOf } from './row-groups';
import type { Here } from './row-words';
import { TodayAside } from './today-aside';
import { TodayNotes } from './today-notes';
import { TodayTable } from './today-table';
import { useRowChoice } from './use-row-choice';
import { type TodayState, useToday } from './use-today';

/** The desk's first page: every call of today, and the one being made. */
export function TodayPage() {
  const { t } = useText();
  const query = useToday();
  if (query.kind === 'loading') return <p class="page muted">{t('common.loading')}</p>;
  if (query.kind === 'refused') {
    return (
      <div class="page">
        <h1>{t('desk.today')}</h1>
        <Unread of={query} />
      </div>
    );
  }
  return <TodayOpen view={query.value} paging={query} />;
}

function TodayOpen(props: { view: TodayView; paging: Pick<TodayState, 'loadMore' | 'loading'> }) {
  const text = useText();
  const { t, format } = text;
  const { view } = props;
  const [, go] = useLocation();
  const here: Here = { now: useNow(), today: view.today, zone: view.zone };
  const groups = groupsOf(view);
  const [showsAside, setShowsAside] = useState(false);
  const [adrift, setAdrift] = useState(false);
  const [writing, setWriting] = useState(false);
  const list = useRowChoice(
    groups.flatMap(({ rows }) => rows),
    ({ householdId }) => householdId,
    { stays: true, pinned: writing },
  );
  const row = list.current;

  useKeys({ a: () => setAdrift(true) });
  useKeys({ ArrowDown: () => list.move(1), ArrowUp: () => list.move(-1) }, !writing);
  useKeys({ o: () => row && go(`/patients/${row.person.id}`) }, row !== undefined && !writing);
  return (
    <div class="today">
      <div class="today-list">
        <header class="lead">
          <h1>{format.longDay(view.today)}</h1>
          {(groups.length > 0 || view.done.length > 0) && <p class="muted num">{summaryWords(view, text)}</p>}
        </header>
        <AdriftCard summary={view.adrift} act={t('today.giveThem')} onAct={() => setAdrift(true)} />
        <TodayNotes view={view} onOpen={({ id }) => go(`/patients/${id}`)} />
        {groups.length === 0 ? (
          <div class="page">
            <NothingDue
              view={view}
              begin={
                <a class="link" href="#/reports">
                  {t('today.importReport')}
                </a>
              }
            />
          </div>
        ) : (
          <TodayTable
            groups={groups}
            here={here}
            current={row}
            onChoose={(one) => {
              list.choose(one);
              setShowsAside(true);
            }}
          />
        )}
        <MoreCalls view={view} paging={props.paging} />
        <DoneList rows={view.done} zone={view.zone} onOpen={({ id }) => go(`/patients/${id}`)} />
      </div>
      <TodayAside
        row={row}
        shown={showsAside}
        onBack={() => setShowsAside(false)}
        onDone={() => setShowsAside(false)}
        onWriting={setWriting}
      />
      {adrift && (
        <Dialog title={t('today.adriftTitle')} onClose={() => setAdrift(false)} wide>
          <AdriftList onOpen={(id) => go(`/patients/${id}`)} />
        </Dialog>
      )}
    </div>
  );
}

/** `3 people may be called now, 3 must wait or be written to. 4 calls are done.` */
function summaryWords(view: TodayView, { t }: Text): string {
  const open = [...view.overdue, ...view.due, ...view.waiting];
  const done = view.done.length > 0 ? t('today.summaryDone', { n: view.done.length }) : '';
  if (open.length === 0) return [t('today.summaryFree'), done].filter(Boolean).join(' ');
  const may = open.filter(({ guard }) => guard.verdict === 'may').length;
  const wait = open.length - may;
  const now = may > 0 ? t('today.summaryNow', { n: may }) : t('today.summaryNobody');
  const first = `${wait > 0 ? `${now}, ${t('today.summaryWait', { n: wait })}` : now}.`;
  const rest = view.more === null ? '' : t('today.rest', { n: restOf(view) });
  return [first, rest, done].filter(Boolean).join(' ');
}
