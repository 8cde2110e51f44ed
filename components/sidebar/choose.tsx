import { CircleHelp, type LucideIcon, Unlink, Users } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { AddPerson } from './add-person';
import { CandidateList } from './candidate-list';
import { ReadAgain } from './nobody';
import { ReferrerPicks } from './referrer-picks';
import { ThisIsReferrer } from './this-is-referrer';
import { TopBar } from './top-bar';
import { type ChooseKind, useChooseWords } from './use-choose-words';
import { usePick } from './use-pick';

const ReferrerDialog = lazy(async () => (await import('@/components/referrer/referrer-form')).ReferrerDialog);

const icons: Record<ChooseKind, LucideIcon> = {
  ask: CircleHelp,
  several: Users,
  candidates: Unlink,
  'two-people': Users,
};

/** The evidence is not enough: no record is open until the user says who it is. */
export function Choose(props: { view: SubjectView; kind: ChooseKind; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view, kind } = props;
  const words = useChooseWords(view, kind);
  const { pick, show, pickReferrer, refusal } = usePick(view, props.onLookUp);
  const [referrer, setReferrer] = useState(false);
  const mayRefer = kind === 'candidates' && view.claim?.kind === 'mail' && view.claimKey !== null;
  const unsure = kind === 'candidates' || kind === 'ask';
  useKeys({ Escape: () => pick(null) }, unsure && view.claimKey !== null);
  return (
    <>
      <TopBar icon={icons[kind]} words={words.head} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{words.title}</h1>
          <p class="muted private">{words.why}</p>
        </div>
        <Refused refusal={refusal} />
        {view.candidates.length > 0 && (
          <CandidateList candidates={view.candidates} compare={kind !== 'several'} onPick={pick} />
        )}
        {view.referrers && (
          <ReferrerPicks referrers={view.referrers} after={view.candidates.length} onPick={pickReferrer} />
        )}
        {unsure && <PatientSearch onOpen={pick} placeholder={t('patient.search.somebodyElse')} />}
        <div class="row wraps">
          {unsure && (
            <>
              <AddPerson claim={view.claim} claimKey={view.claimKey} onMade={show} />
              {mayRefer && <ThisIsReferrer onPress={() => setReferrer(true)} />}
              {view.claimKey && (
                <Button kind="quiet" kbd="Esc" onClick={() => pick(null)}>
                  {t('subject.candidates.nobody')}
                </Button>
              )}
            </>
          )}
          {kind === 'two-people' && <ReadAgain />}
        </div>
        <p class="small muted sb-foot">{words.foot}</p>
      </div>
      {referrer && <ReferrerDialog claim={view.claim} claimKey={view.claimKey} onClose={() => setReferrer(false)} />}
    </>
  );
}
