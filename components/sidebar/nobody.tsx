import { MonitorX, RefreshCw, UserPlus, UserX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { SentAsk } from '@/components/compose/sent-ask';
import { lazy } from '@/components/hooks/lazy';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { TeachButton } from '@/components/teach/teach-button';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { DueList } from './due-list';
import { usePanel } from './panel-context';
import { TopBar } from './top-bar';

const PatientDialog = lazy(async () => (await import('@/components/patient/patient-form')).PatientDialog);

/** Nobody on this page: why, then who could be looked up, and who is due. */
export function Nobody(props: { view: SubjectView; onLookUp: (id: Id, alsoIds?: Id[]) => void }) {
  const { t } = useText();
  const { view, onLookUp } = props;
  const { tabId } = usePanel();
  const [adding, setAdding] = useState(false);
  useKeys({ n: () => setAdding(true) });
  const off = view.identity === 'off';
  const unseen = view.nobodyWhy === 'no-view' || view.nobodyWhy === 'none';
  return (
    <>
      <TopBar icon={off ? MonitorX : UserX} words={t(off ? 'subject.off.head' : 'subject.nobody.head')} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{t(off ? 'subject.off.title' : 'subject.nobody.title')}</h1>
          <p class="muted">{off ? t('subject.off.why') : t(`subject.nobody.${view.nobodyWhy ?? 'none'}`)}</p>
        </div>
        <SentAsk tabId={tabId} />
        <PatientSearch onOpen={onLookUp} />
        <div class="row wraps">
          <Button icon={UserPlus} kbd="N" onClick={() => setAdding(true)}>
            {t('subject.new')}
          </Button>
          {!off && unseen && <ReadAgain />}
          {!off && <TeachButton kind={unseen ? 'primary' : 'plain'} />}
        </div>
        <DueList
          rows={view.due}
          onOpen={(row) =>
            onLookUp(
              row.person.id,
              row.people.map(({ id }) => id),
            )
          }
        />
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

/** Asks every frame of the page once more. */
export function ReadAgain() {
  const { t } = useText();
  const { tabId } = usePanel();
  const { run, busy } = useCommand('panelReadAgain');
  const again = () => void run(tabId === undefined ? {} : { tabId });
  useKeys({ r: again });
  return (
    <Button icon={RefreshCw} kbd="R" busy={busy} onClick={again}>
      {t('subject.readAgain')}
    </Button>
  );
}
