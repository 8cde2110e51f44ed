import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { CallPanel } from '@/components/patient/call-panel';
import { Ids } from '@/components/patient/who';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { Outcome } from '@/lib/domain/records/follow-up';

export interface CallTarget {
  patientId: Id;
  /** Others of the household whom the same call is about. */
  alsoIds: Id[];
  title: string;
  outcome?: Outcome;
}

/** The call panel in place, for one person or a household. */
export function CallInPlace(props: {
  target: CallTarget;
  surface: 'popup' | 'desk';
  onDone: () => void;
  /** Escape while writing: what was typed is kept as a draft. */
  onEscape: () => void;
  onWriting?: (writing: boolean) => void;
}) {
  const { t } = useText();
  const { target } = props;
  const query = useQuery('patientCard', { patientId: target.patientId }, ['patients', 'plans', 'today']);
  if (query.kind === 'loading') return <p class="pad muted">{t('common.loading')}</p>;
  if (query.kind === 'refused') return <Unread of={query} />;
  const card = query.value;
  if (card.person.id !== target.patientId) return <p class="pad muted">{t('common.loading')}</p>;
  return (
    <div class="pad in-place">
      {target.title !== card.person.name && <p class="strong private">{card.person.name}</p>}
      <Ids person={card.person} />
      <CallPanel
        key={`${target.patientId} ${target.outcome ?? ''}`}
        card={card}
        claimKey={null}
        surface={props.surface}
        alsoIds={target.alsoIds}
        outcome={target.outcome}
        onDone={props.onDone}
        onEscape={props.onEscape}
        onWriting={props.onWriting}
      />
    </div>
  );
}
