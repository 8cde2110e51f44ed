import '@/lib/i18n/whole-english';
import { MapPinned, TriangleAlert } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { TeachButton } from '@/components/teach/teach-button';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { AddPerson } from './add-person';
import { ReadAgain } from './nobody';
import { PageReport } from './page-report';
import { TopBar } from './top-bar';

/** A page that has to be taught: known by hints only, or rebuilt since. Nobody is shown; people can be looked up. */
export function Teachable(props: { view: SubjectView; why: 'hint' | 'unrecognised'; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view, why, onLookUp } = props;
  const name = view.system ?? '';
  const words =
    why === 'hint'
      ? { title: t(name ? 'recipe.hint.title' : 'recipe.hint.titleBare', { name }), text: t('recipe.hint.why') }
      : {
          title: t('recipe.unrecognised.title'),
          text: t(name ? 'recipe.unrecognised.whyNamed' : 'recipe.unrecognised.why', { name }),
        };
  return (
    <>
      <TopBar icon={why === 'hint' ? MapPinned : TriangleAlert} words={t(`recipe.${why}.head`)} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{words.title}</h1>
          <p class="muted">{words.text}</p>
        </div>
        <div class="row wraps">
          <TeachButton kind="primary" />
          {why === 'unrecognised' && <ReadAgain />}
          <PageReport />
        </div>
        <PatientSearch onOpen={(id) => onLookUp(id)} />
        <AddPerson onMade={onLookUp} />
      </div>
    </>
  );
}
