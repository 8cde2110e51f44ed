import { ArrowLeft, Search } from 'lucide-preact';
import type { SentNote } from '@/components/compose/sent-ask';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { Person } from './person';
import { TopBar } from './top-bar';

/** Somebody the user looked up: the page has no part in it, and the header says so. */
export function LookedUp(props: {
  patientId: Id;
  alsoIds?: Id[] | undefined;
  arrived: SubjectView | null;
  onBack: () => void;
  note?: SentNote | undefined;
}) {
  const { t } = useText();
  const answer = useQuery('patientCard', { patientId: props.patientId }, ['patients', 'plans', 'today', 'drafts']);
  const card = answer.kind === 'ready' && answer.value.person.id === props.patientId ? answer.value : null;
  return (
    <>
      <TopBar icon={Search} words={t('subject.linked.looked')} />
      <p class="back-line">
        <button type="button" class="link small" onClick={props.onBack}>
          <Icon of={ArrowLeft} size="s" /> {t('subject.lookedUpBack')}
        </button>
      </p>
      <Unread of={answer} />
      {card && (
        <Person
          card={card}
          claimKey={null}
          alsoIds={props.alsoIds}
          arrived={props.arrived}
          onFollow={props.onBack}
          note={props.note}
        />
      )}
    </>
  );
}
