import type { ComponentChildren } from 'preact';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { Outcome } from '@/lib/domain/records/follow-up';
import type { Hit } from '@/lib/domain/views/patient-card';
import type { TodayView } from '@/lib/domain/views/today';
import type { PopupPlace } from './popup-open';
import { SearchResults, useHits } from './popup-search';
import { useRowChoice } from './use-row-choice';

/** What the field found, and the keys that act on it: arrows choose, Enter logs a caller or opens. */
export function usePopupSearch(
  text: string,
  acts: {
    view: TodayView;
    onPlace: (place: PopupPlace) => void;
    onPerson: (patientId: Id, title: string, outcome?: Outcome) => void;
  },
): { results: ComponentChildren; onKeyDown: (event: KeyboardEvent) => void } {
  const found = useHits(text);
  const hits = found.kind === 'ready' ? byUse(found.value.hits) : [];
  const choice = useRowChoice(hits, ({ person }) => person.id);
  const { current } = choice;
  const open = (hit: Hit) => acts.onPerson(hit.person.id, hit.person.name);
  const incoming = (hit: Hit) => acts.onPerson(hit.person.id, hit.person.name, 'called-us');
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (by) choice.move(by);
    else if (event.key === 'Enter' && current) (current.by === 'phone' ? incoming : open)(current);
    else return;
    event.preventDefault();
  };
  const results =
    found.kind === 'ready' ? (
      <SearchResults
        text={text}
        hits={hits}
        view={acts.view}
        current={current ? hits.indexOf(current) : -1}
        onOpen={open}
        onIncoming={incoming}
        onNewLead={() => acts.onPlace({ at: 'add', phone: text })}
      />
    ) : (
      <Unread of={found} />
    );
  return { results, onKeyDown };
}

/** Telephones first: somebody may be on the line. */
function byUse(hits: Hit[]): Hit[] {
  return [...hits.filter(({ by }) => by === 'phone'), ...hits.filter(({ by }) => by !== 'phone')];
}
