import { useEffect, useRef, useState } from 'preact/hooks';
import { WritePart } from '@/components/compose/write-part';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { About } from '@/components/patient/about';
import { type CallHandle, CallPanel } from '@/components/patient/call-panel';
import { History } from '@/components/patient/history';
import { HouseholdPart } from '@/components/patient/household-part';
import type { MessageFacts } from '@/components/patient/message-form';
import { Who } from '@/components/patient/who';
import { PlanLines } from '@/components/plan/plan-lines';
import { useToast } from '@/components/ui/toasts';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SubjectView } from '@/lib/domain/views/subject';
import { Moved } from './moved';
import { usePanel } from './panel-context';

const SentAsk = lazy(async () => (await import('@/components/compose/sent-ask')).SentAsk);

/** One patient in the sidebar. While somebody writes it stays, whatever the page shows meanwhile. */
export function Person(props: {
  card: PatientCard;
  claimKey: string | null;
  alsoIds?: Id[] | undefined;
  /** The page shows a message of theirs. */
  message?: MessageFacts | undefined;
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
  const [noting, setNoting] = useState(false);
  const [lettering, setLettering] = useState(false);
  const handle = useRef<CallHandle | null>(null);
  const moved = arrived !== null || refused;
  const claimKey = finishing ? null : props.claimKey;
  useEffect(() => props.onWriting(noting || lettering), [noting, lettering]);
  const owesEmail = card.step?.kind === 'email' && card.step.state !== 'later';

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
        {!moved && (
          <SentAsk
            tabId={panel.tabId}
            patientId={card.person.id}
            // An e-mail that was due asks for the next step too.
            onNote={
              owesEmail ? (said) => handle.current?.begin({ channel: 'email', outcome: 'sent', said }) : undefined
            }
          />
        )}
        <CallPanel
          card={card}
          claimKey={claimKey}
          surface="sidebar"
          handle={handle}
          {...(props.alsoIds ? { alsoIds: props.alsoIds } : {})}
          message={moved ? undefined : props.message}
          onWriting={setNoting}
          onMovedOn={() => setRefused(true)}
          onEscape={panel.focusPage}
        />
        {!moved && (
          <>
            <PlanLines card={card} claimKey={claimKey} />
            <About card={card} />
            <HouseholdPart card={card} />
          </>
        )}
        {(!moved || lettering) && (
          <WritePart card={card} claimKey={props.claimKey} tabId={panel.tabId} moved={moved} onWriting={setLettering} />
        )}
        {!moved && <History patientId={card.person.id} contacts={card.contacts} />}
      </div>
    </>
  );
}
