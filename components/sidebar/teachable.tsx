import '@/lib/i18n/whole-english';
import { MapPinned, TriangleAlert, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { TeachButton } from '@/components/teach/teach-button';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { ReadAgain } from './nobody';
import { PageReport } from './page-report';
import { TopBar } from './top-bar';

const PatientDialog = lazy(async () => (await import('@/components/patient/patient-form')).PatientDialog);

/** A page that has to be taught: known by hints only, or rebuilt since. Nobody is shown; people can be looked up. */
export function Teachable(props: { view: SubjectView; why: 'hint' | 'unrecognised'; onLookUp: (id: Id) => void }) {
  const { t } = useText();
  const { view, why, onLookUp } = props;
  const [adding, setAdding] = useState(false);
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
        <PatientSearch onOpen={onLookUp} />
        <Button icon={UserPlus} onClick={() => setAdding(true)}>
          {t('subject.new')}
        </Button>
      </div>
      {adding && (
        <PatientDialog
          claimKey={null}
          onClose={() => setAdding(false)}
          onCreated={(id) => {
            setAdding(false);
            if (id) onLookUp(id);
          }}
        />
      )}
    </>
  );
}
