import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { About } from '@/components/patient/about';
import { type CallHandle, CallPanel } from '@/components/patient/call-panel';
import { History } from '@/components/patient/history';
import { HouseholdPart } from '@/components/patient/household-part';
import { Who } from '@/components/patient/who';
import { PlanLines } from '@/components/plan/plan-lines';
import { useToast } from '@/components/ui/toasts';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SubjectView } from '@/lib/domain/views/subject';
import { Moved } from './moved';
import { usePanel } from './panel-context';

/** One patient in the sidebar. While somebody writes it stays, whatever the page shows meanwhile. */
export function Person(props: {
  card: PatientCard;
  claimKey: string | null;
  alsoIds?: Id[] | undefined;
  /** What the page shows by now, if it is somebody else. */
  arrived: SubjectView | null;
  onWriting: (writing: boolean) => void;
  onFollow: () => void;
}) {
  const { t } = useText();
  const panel = usePanel();
  const toast = useToast();
  const { card, arrived } = props;
  const [finishing, setFinishing] = useState(false);
  const [refused, setRefused] = useState(false);
  const handle = useRef<CallHandle | null>(null);
  const moved = arrived !== null || refused;
  const claimKey = finishing ? null : props.claimKey;

  const go = async () => {
    const kept = await handle.current?.keepNow();
    if (kept === false) return toast.say(t('subject.moved.notKept'));
    toast.say(t('subject.moved.kept', { name: card.person.name }));
    props.onFollow();
  };
  return (
    <>
      {moved && (
        <Moved
          card={card}
          arrived={arrived}
          finishing={finishing}
          onFinish={() => setFinishing(true)}
          onGo={() => void go()}
        />
      )}
      <div class="sb-body">
        <Who person={card.person} careFlags={card.patient.careFlags} />
        <CallPanel
          card={card}
          claimKey={claimKey}
          surface="sidebar"
          handle={handle}
          {...(props.alsoIds ? { alsoIds: props.alsoIds } : {})}
          onWriting={props.onWriting}
          onMovedOn={() => setRefused(true)}
          onEscape={panel.focusPage}
        />
        {!moved && (
          <>
            <PlanLines card={card} claimKey={claimKey} />
            <About card={card} />
            <HouseholdPart card={card} />
            <History patientId={card.person.id} contacts={card.contacts} />
          </>
        )}
      </div>
    </>
  );
}
