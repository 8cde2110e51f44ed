import { ArrowLeft } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CallRow } from '@/lib/domain/views/today';
import { CallInPlace } from './call-in-place';

/** The chosen person's call panel beside the list; over it where the page is narrow. */
export function TodayAside(props: {
  row: CallRow | undefined;
  shown: boolean;
  onBack: () => void;
  onDone: () => void;
  onWriting: (writing: boolean) => void;
}) {
  const { t } = useText();
  const { row } = props;
  if (!row) return null;
  const { person } = row;
  const alsoIds = row.people.map(({ id }) => id).filter((id) => id !== person.id);
  return (
    <aside class={props.shown ? 'side shown' : 'side'} aria-label={t('today.record')}>
      <div class="side-back">
        <Button size="small" kind="quiet" icon={ArrowLeft} onClick={props.onBack}>
          {t('desk.backToList')}
        </Button>
      </div>
      <header class="row">
        <h2 class="private">{person.name}</h2>
        <a class="btn small quiet push" href={`#/patients/${person.id}`}>
          {t('today.record')} <Kbd>O</Kbd>
        </a>
      </header>
      <CallInPlace
        key={row.householdId}
        surface="desk"
        target={{ patientId: person.id, alsoIds, title: person.name }}
        onDone={props.onDone}
        onEscape={props.onBack}
        onWriting={props.onWriting}
      />
    </aside>
  );
}
