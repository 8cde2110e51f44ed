import { Link2, UserX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SubjectView } from '@/lib/domain/views/subject';
import { messageOf } from './message-of';
import { Person } from './person';
import { TopBar } from './top-bar';
import { usePick } from './use-pick';

const Renewed = lazy(async () => (await import('./renewed')).Renewed);

/** The page's own patient. Header and card come from one answer, so they can never be of two people. */
export function Linked(props: {
  view: SubjectView;
  card: PatientCard;
  arrived: SubjectView | null;
  onFollow: () => void;
}) {
  const { t } = useText();
  const { view } = props;
  const [renewed, setRenewed] = useState<PatientCard | null>(null);
  const card = (props.arrived && renewed) || props.card;
  const picking = usePick(view);
  return (
    <>
      <TopBar icon={Link2} words={t(`subject.linked.${view.linkedBy ?? 'picked'}`)}>
        {view.claimKey && !props.arrived && (
          <IconButton of={UserX} label={t('subject.notThis')} onClick={() => picking.pick(null)} />
        )}
      </TopBar>
      <Refused refusal={picking.refusal} />
      {view.offerChart && !props.arrived && (
        <Notice
          action={
            <Button size="small" busy={picking.busy} onClick={() => picking.remember(card.person.id)}>
              {t('subject.remember')}
            </Button>
          }
        >
          <span class="private">{t('subject.offerChart', { chart: view.offerChart })}</span>
        </Notice>
      )}
      {props.arrived && <Renewed patientId={card.person.id} onCard={setRenewed} />}
      <Person
        card={card}
        claimKey={view.claimKey}
        message={messageOf(view.claim)}
        arrived={props.arrived}
        onFollow={props.onFollow}
      />
    </>
  );
}
