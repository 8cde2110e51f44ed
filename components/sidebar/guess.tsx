import '@/lib/i18n/whole-english';
import { CircleHelp } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { TeachButton } from '@/components/teach/teach-button';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { ClaimLine, SubjectView } from '@/lib/domain/views/subject';
import { AddPerson } from './add-person';
import { CandidateList } from './candidate-list';
import { ClaimRead } from './claim-read';
import { TopBar } from './top-bar';
import { usePick } from './use-pick';

/** Read from labels on a page nobody knows: what was read, whom it may mean, and how the page is taught. */
export function Guess(props: { view: SubjectView; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view } = props;
  const { pick, show, refusal } = usePick(view, props.onLookUp);
  useKeys({ Escape: () => pick(null) }, view.claimKey !== null);
  const fits = view.candidates.length > 0;
  return (
    <>
      <TopBar icon={CircleHelp} words={t('recipe.guess.head')} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{t(fits ? 'recipe.guess.title' : 'recipe.guess.titleNew')}</h1>
          <p class="muted">{t(fits ? 'recipe.guess.why' : 'recipe.guess.whyNew')}</p>
        </div>
        {view.claim && <ClaimRead claim={view.claim} />}
        <Refused refusal={refusal} />
        {fits && <CandidateList candidates={view.candidates} compare onPick={pick} />}
        <PatientSearch onOpen={pick} placeholder={t('patient.search.somebodyElse')} />
        <div class="row wraps">
          <TeachButton kind={fits ? 'plain' : 'primary'} />
          <AddPerson claim={view.claim && withoutChart(view.claim)} claimKey={view.claimKey} onMade={show} />
          {view.claimKey && (
            <Button kind="quiet" kbd="Esc" onClick={() => pick(null)}>
              {t('subject.candidates.nobody')}
            </Button>
          )}
        </div>
        <p class="small muted sb-foot">{t('recipe.guess.foot')}</p>
      </div>
    </>
  );
}

/** A number beside a word like "Chart" may be any number: it is not filled in for anybody. */
function withoutChart(claim: ClaimLine): ClaimLine {
  const { chart: _, chartOf: __, ...rest } = claim;
  return rest;
}
