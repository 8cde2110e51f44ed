import './patient.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { draftText } from '@/components/hooks/restored-form';
import { useKeys } from '@/components/hooks/use-keys';
import { CallAct } from './call-act';
import { type CallForm, type NextKind, outcomesFor, withStep } from './call-form';
import { CallRest } from './call-rest';
import { DraftWaits } from './draft-waits';
import { MessageActs } from './message-acts';
import { type CallProps, useCall } from './use-call';
import { useCallKeys } from './use-call-keys';
import { useMessage } from './use-message';

// Not needed for the first paint, but there before the first key.
const CallWriting = lazy(async () => (await import('./call-writing')).CallWriting);

/** What the panel's surroundings may ask of it. */
export interface CallHandle {
  /** Keeps what is typed now; false when it could not be kept. */
  keepNow(): Promise<boolean>;
  /** Opens the note with what is known already; the next step is still the user's. */
  begin(note: Partial<Pick<CallForm, 'channel' | 'outcome' | 'said' | 'on'>>): void;
}

/**
 * Who to call, what they said last, the outcome by one key, the next step by another. Starts over with another
 * patient only when the caller gives it another `key`.
 */
export function CallPanel(
  props: CallProps & {
    onEscape?: (() => void) | undefined;
    handle?: { current: CallHandle | null };
  },
) {
  const { card } = props;
  const claimed = props.claimKey !== null;
  const call = useCall(props);
  if (props.handle) {
    const begin: CallHandle['begin'] = (note) => {
      call.open();
      call.set((form) => ({ ...form, ...note }));
    };
    props.handle.current = { keepNow: call.keepNow, begin };
  }
  useEffect(CallWriting.preload, []);
  const [focus, setFocus] = useState({ key: '', turn: 0 });
  const callLink = useRef<HTMLAnchorElement>(null);
  const textLink = useRef<HTMLAnchorElement>(null);
  const phone = card.patient.phones.find((one) => (one.e164 ?? one.raw) === call.form.phone);

  const startTimer = () => {
    call.open();
    call.set((form) => ({ ...form, channel: 'phone', startedAt: form.startedAt ?? Date.now() }));
  };
  const toggleTimer = () => {
    call.set((form) => {
      if (form.startedAt === null) return { ...form, startedAt: Date.now() };
      return { ...form, startedAt: null, talked: form.talked + Date.now() - form.startedAt };
    });
  };
  const text = () => {
    call.open();
    call.set((form) => ({ ...form, channel: 'text', outcome: 'sent' }));
  };
  const choose = (kind: NextKind) => {
    call.open();
    const [first] = call.form.steps;
    if (!first) return;
    call.set((form) => withStep(form, first.key, { kind }));
    setFocus({ key: first.key, turn: focus.turn + 1 });
  };
  const outcome = (index: number) => {
    const picked = outcomesFor(call.form.channel)[index];
    if (!picked) return;
    call.set((form) => ({ ...form, outcome: picked }));
  };

  useCallKeys({
    call,
    startCall: () => callLink.current?.click() ?? (card.guard.verdict === 'may' && startTimer()),
    text: () => textLink.current?.click(),
    choose,
    outcome,
    onEscape: props.onEscape,
  });
  useKeys({ Enter: call.save, 'ctrl+Enter': call.save }, call.writing);

  const message = useMessage(call, props);
  const act = (
    <CallAct
      card={card}
      channel={call.form.channel}
      phone={phone}
      callRef={callLink}
      textRef={textLink}
      onCall={startTimer}
      onText={text}
    />
  );
  if (!call.writing) {
    const waiting = card.drafts.find(({ field }) => field === 'call');
    return (
      <>
        <DraftWaits
          draft={waiting}
          textOf={(body) => draftText(body, 'said')}
          onResume={({ body }) => call.resumeDraft(body)}
        />
        <CallRest
          card={card}
          act={act}
          channel={call.form.channel}
          onOutcome={outcome}
          onNext={choose}
          message={props.message && claimed && <MessageActs message={message} />}
        />
      </>
    );
  }
  return (
    <CallWriting call={call} onToggleTimer={toggleTimer} focus={focus} facts={claimed ? props.message : undefined} />
  );
}
