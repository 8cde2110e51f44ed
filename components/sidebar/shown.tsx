import { FlaskConical } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { SentNote } from '@/components/compose/sent-ask';
import { DialogNote } from '@/components/hooks/dialog-note';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { useWriters, WritingContext } from '@/components/hooks/use-writing';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { subjectKey } from './hold';
import { Linked } from './linked';
import { SidebarKeys } from './sidebar-keys';
import { type Standing, useExchanged } from './use-exchanged';
import { useHeld } from './use-held';
import { useLeave } from './use-leave';

const LookedUp = lazy(async () => (await import('./looked-up')).LookedUp);
const MovedForm = lazy(async () => (await import('./moved-form')).MovedForm);
const Choose = lazy(async () => (await import('./choose')).Choose);
const Teach = lazy(async () => (await import('@/components/teach/teach')).Teach);
const ReferrerShown = lazy(async () => (await import('./referrer-shown')).ReferrerShown);
const Nobody = lazy(async () => (await import('./nobody')).Nobody);
const Guess = lazy(async () => (await import('./guess')).Guess);
const Teachable = lazy(async () => (await import('./teachable')).Teachable);
const Trial = lazy(async () => (await import('./trial')).Trial);
const Unknown = lazy(async () => (await import('./unknown')).Unknown);

interface LookUp {
  patientId: Id;
  alsoIds?: Id[] | undefined;
  /** The state of the page it was looked up beside: another page takes it away. */
  beside: string;
  note?: SentNote | undefined;
}

type OnLookUp = (id: Id, alsoIds?: Id[], note?: SentNote) => void;

/** The open panel: one state of the page at a time, never filled with another one's answer. */
export function Shown(props: { view: SubjectView | null }) {
  const { t } = useText();
  const { shown, arrived, join, follow } = useHeld(props.view);
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  const looked = useWriters();
  // What follows most often, beside a list or after a message was sent.
  useEffect(Nobody.preload, []);
  useEffect(() => {
    LookedUp.preload();
    MovedForm.preload();
  }, []);
  const key = shown && subjectKey(shown);
  const stays = lookUp !== null && (lookUp.beside === key || looked.writing);
  useExchanged(stays ? { name: `looked up ${lookUp.patientId}`, acts: true, byUser: true } : standing(shown));
  if (!shown || key === null) return null;
  if (props.view?.teach) return <Teach view={props.view.teach} />;
  // Whoever was being written about is left; what was typed is kept as a draft.
  const look: OnLookUp = (patientId, alsoIds, note) => setLookUp({ patientId, alsoIds, beside: key, note });
  const back = () => setLookUp(null);
  return (
    <>
      <SidebarKeys onPerson={look} />
      {shown.sample && (
        <p class="sample-line small">
          <Icon of={FlaskConical} size="s" /> {t('subject.sample')}
        </p>
      )}
      {shown.isolated && <p class="sample-line small">{t('subject.isolated')}</p>}
      {stays ? (
        <WritingContext.Provider value={looked.join}>
          <LookedUp
            key={lookUp.patientId}
            patientId={lookUp.patientId}
            alsoIds={lookUp.alsoIds}
            arrived={lookUp.beside === key ? null : shown}
            onBack={back}
            note={lookUp.note}
          />
        </WritingContext.Provider>
      ) : (
        <WritingContext.Provider value={join}>
          <Subject key={key} view={shown} arrived={arrived} onLookUp={look} onFollow={follow} />
        </WritingContext.Provider>
      )}
    </>
  );
}

/** Whom single keys act on: the page's own record, or people to choose from. */
function standing(view: SubjectView | null): Standing {
  const acts = view !== null && (view.card !== undefined || view.candidates.length > 0);
  const name = view?.claimKey ?? (view && acts ? subjectKey(view) : null);
  return { name, acts, byUser: false };
}

function Subject(props: { view: SubjectView; arrived: SubjectView | null; onLookUp: OnLookUp; onFollow: () => void }) {
  const { view, arrived, onLookUp } = props;
  const { identity, card } = view;
  const leave = useLeave(props.onFollow);
  if (identity === 'linked' && card) {
    return <Linked view={view} card={card} arrived={arrived} onFollow={props.onFollow} />;
  }
  const note = arrived && <MovedForm onGo={() => void leave()} />;
  return (
    <DialogNote.Provider value={note}>
      {note}
      {/* What is saved by then has no part in the page any more. */}
      <NotLinked view={arrived ? { ...view, claimKey: null } : view} onLookUp={onLookUp} />
    </DialogNote.Provider>
  );
}

function NotLinked(props: { view: SubjectView; onLookUp: OnLookUp }) {
  const { view, onLookUp } = props;
  const { identity } = view;
  if (view.trial) return <Trial trial={view.trial} onLookUp={onLookUp} />;
  if (identity === 'guess') return <Guess view={view} onLookUp={onLookUp} />;
  if (identity === 'ask' || identity === 'several' || identity === 'candidates' || identity === 'two-people') {
    return <Choose view={view} kind={identity} onLookUp={onLookUp} />;
  }
  if (identity === 'referrer') return <ReferrerShown view={view} onLookUp={onLookUp} />;
  if (identity === 'unknown') return <Unknown view={view} onLookUp={onLookUp} />;
  const why = view.nobodyWhy;
  if (identity === 'nobody' && (why === 'hint' || why === 'unrecognised')) {
    return <Teachable view={view} why={why} onLookUp={onLookUp} />;
  }
  return <Nobody view={view} onLookUp={onLookUp} />;
}
