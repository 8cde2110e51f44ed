import { Link2, UserX } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import type { MessageFacts } from '@/components/patient/message-form';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { ClaimLine, SubjectView } from '@/lib/domain/views/subject';
import { usePanel } from './panel-context';
import { Person } from './person';
import { TopBar } from './top-bar';

/** The page's own patient. Header and card come from one answer, so they can never be of two people. */
export function Linked(props: {
  view: SubjectView;
  card: PatientCard;
  arrived: SubjectView | null;
  onWriting: (writing: boolean) => void;
  onFollow: () => void;
}) {
  const { t } = useText();
  const { view, card } = props;
  const { tabId } = usePanel();
  const picking = useCommand('pickSubject');
  const pick = (patientId: string | null, remember?: boolean) => {
    if (view.claimKey === null) return;
    const tab = tabId === undefined ? {} : { tabId };
    void picking.run({ claimKey: view.claimKey, patientId, ...tab, ...(remember ? { remember } : {}) });
  };
  return (
    <>
      <TopBar icon={Link2} words={t(`subject.linked.${view.linkedBy ?? 'picked'}`)}>
        {view.claimKey && !props.arrived && (
          <IconButton of={UserX} label={t('subject.notThis')} onClick={() => pick(null)} />
        )}
      </TopBar>
      <Refused refusal={picking.refusal} />
      {view.offerChart && !props.arrived && (
        <Notice
          action={
            <Button size="small" busy={picking.busy} onClick={() => pick(card.person.id, true)}>
              {t('subject.remember')}
            </Button>
          }
        >
          <span class="private">{t('subject.offerChart', { chart: view.offerChart })}</span>
        </Notice>
      )}
      <Person
        card={card}
        claimKey={view.claimKey}
        message={messageOf(view.claim)}
        arrived={props.arrived}
        onWriting={props.onWriting}
        onFollow={props.onFollow}
      />
    </>
  );
}

function messageOf(claim: ClaimLine | undefined): MessageFacts | undefined {
  return claim?.kind === 'mail' ? { subject: claim.subject, direction: claim.direction } : undefined;
}
