import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentNote } from '@/components/compose/sent-ask';
import { WritePart } from '@/components/compose/write-part';
import { DialogNote } from '@/components/hooks/dialog-note';
import { lazy } from '@/components/hooks/lazy';
import { About } from '@/components/patient/about';
import { type CallHandle, CallPanel } from '@/components/patient/call-panel';
import { History } from '@/components/patient/history';
import { HouseholdPart } from '@/components/patient/household-part';
import type { MessageFacts } from '@/components/patient/message-form';
import { Who } from '@/components/patient/who';
import { PlanLines } from '@/components/plan/plan-lines';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SubjectView } from '@/lib/domain/views/subject';
import { Kept } from './kept';
import { usePanel } from './panel-context';
import { useLeave } from './use-leave';

// Not needed for the first paint, but there before the page can move on.
const Moved = lazy(async () => (await import('./moved')).Moved);
const MovedForm = lazy(async () => (await import('./moved-form')).MovedForm);
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
  onFollow: () => void;
  /** The note begins with what was said where nobody was on screen. */
  note?: SentNote | undefined;
}) {
  const panel = usePanel();
  const { card, arrived } = props;
  const [finishing, setFinishing] = useState(false);
  const [refused, setRefused] = useState(false);
  const handle = useRef<CallHandle | null>(null);
  const moved = arrived !== null || refused;
  const claimKey = finishing ? null : props.claimKey;
  useEffect(() => {
    SentAsk.preload();
    Moved.preload();
    MovedForm.preload();
  }, []);
  useEffect(() => {
    if (props.note) handle.current?.begin(props.note);
  }, [props.note]);

  const leave = useLeave(props.onFollow, card.person.name);
  const go = () => void leave(handle.current?.keepNow());
  return (
    <DialogNote.Provider value={moved && <MovedForm name={card.person.name} onGo={go} />}>
      {moved && (
        <Moved card={card} arrived={arrived} finishing={finishing} onFinish={() => setFinishing(true)} onGo={go} />
      )}
      <div class="sb-body">
        <Who person={card.person} careFlags={card.patient.careFlags} />
        {!moved && (
          <SentAsk tabId={panel.tabId} patientId={card.person.id} onNote={(_, note) => handle.current?.begin(note)} />
        )}
        <CallPanel
          card={card}
          claimKey={claimKey}
          surface="sidebar"
          handle={handle}
          {...(props.alsoIds ? { alsoIds: props.alsoIds } : {})}
          message={moved ? undefined : props.message}
          onMovedOn={() => setRefused(true)}
          onEscape={panel.focusPage}
        />
        <Kept moved={moved}>
          {/* What is saved by then has no part in the page any more; the window says so. */}
          <PlanLines card={card} claimKey={moved ? null : claimKey} />
        </Kept>
        <Kept moved={moved}>
          <About card={card} />
        </Kept>
        {!moved && <HouseholdPart card={card} />}
        <Kept moved={moved}>
          <WritePart card={card} claimKey={props.claimKey} tabId={panel.tabId} moved={moved} />
        </Kept>
        {!moved && <History patientId={card.person.id} contacts={card.contacts} />}
      </div>
    </DialogNote.Provider>
  );
}
