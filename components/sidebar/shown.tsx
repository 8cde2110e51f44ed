import { FlaskConical } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { subjectKey } from './hold';
import { Linked } from './linked';
import { LookedUp } from './looked-up';
import { useHeld } from './use-held';

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
}

/** The open panel: one state of the page at a time, never filled with another one's answer. */
export function Shown(props: { view: SubjectView | null }) {
  const { t } = useText();
  const { shown, arrived, setWriting, follow } = useHeld(props.view);
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  const [writing, setLookedWriting] = useState(false);
  if (!shown) return null;
  if (props.view?.teach) return <Teach view={props.view.teach} />;
  const key = subjectKey(shown);
  const stays = lookUp !== null && (lookUp.beside === key || writing);
  const look = (patientId: Id, alsoIds?: Id[]) => setLookUp({ patientId, alsoIds, beside: key });
  const back = () => {
    setLookedWriting(false);
    setLookUp(null);
  };
  return (
    <>
      {shown.sample && (
        <p class="sample-line small">
          <Icon of={FlaskConical} size="s" /> {t('subject.sample')}
        </p>
      )}
      {shown.isolated && <p class="sample-line small">{t('subject.isolated')}</p>}
      {shown.lock === 'read-only' && <p class="sample-line small">{t('subject.read.only')}</p>}
      {stays ? (
        <LookedUp
          key={lookUp.patientId}
          patientId={lookUp.patientId}
          alsoIds={lookUp.alsoIds}
          arrived={lookUp.beside === key ? null : shown}
          onWriting={setLookedWriting}
          onBack={back}
        />
      ) : (
        <Subject key={key} view={shown} arrived={arrived} onLookUp={look} onWriting={setWriting} onFollow={follow} />
      )}
    </>
  );
}

function Subject(props: {
  view: SubjectView;
  arrived: SubjectView | null;
  onLookUp: (id: Id, alsoIds?: Id[]) => void;
  onWriting: (writing: boolean) => void;
  onFollow: () => void;
}) {
  const { view, onLookUp } = props;
  const { identity, card } = view;
  if (identity === 'linked' && card) {
    return (
      <Linked view={view} card={card} arrived={props.arrived} onWriting={props.onWriting} onFollow={props.onFollow} />
    );
  }
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
