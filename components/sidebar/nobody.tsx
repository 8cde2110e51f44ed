import { CircleHelp, MonitorX, RefreshCw, UserX } from 'lucide-preact';
import { SentAsk, type SentNote } from '@/components/compose/sent-ask';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientSearch } from '@/components/patient/patient-search';
import { TeachButton } from '@/components/teach/teach-button';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { SubjectView } from '@/lib/domain/views/subject';
import { AddPerson } from './add-person';
import { DueList } from './due-list';
import { usePanel } from './panel-context';
import { TopBar } from './top-bar';
import { usePick } from './use-pick';

/** Nobody on this page: why, then who could be looked up, and who is due. */
export function Nobody(props: { view: SubjectView; onLookUp: (id: Id, alsoIds?: Id[], note?: SentNote) => void }) {
  const { t } = useText();
  const { view, onLookUp } = props;
  const { tabId } = usePanel();
  const picking = usePick(view, onLookUp);
  const off = view.identity === 'off';
  // Said by the user, it is theirs to take back: whoever is found now is meant for this page.
  const dismissed = view.nobodyWhy === 'dismissed' && view.claimKey !== null;
  const unseen = view.nobodyWhy === 'no-view' || view.nobodyWhy === 'none' || view.nobodyWhy === 'slow';
  return (
    <>
      <TopBar icon={off ? MonitorX : UserX} words={t(off ? 'subject.off.head' : 'subject.nobody.head')} />
      <div class="sb-body mid">
        <div class="empty">
          <h1>{t(off ? 'subject.off.title' : 'subject.nobody.title')}</h1>
          <p class="muted">{off ? t('subject.off.why') : t(`subject.nobody.${view.nobodyWhy ?? 'none'}`)}</p>
        </div>
        <SentAsk tabId={tabId} onNote={(id, note) => onLookUp(id, [], note)} />
        <Refused refusal={picking.refusal} />
        <PatientSearch onOpen={(id) => (dismissed ? picking.pick(id) : onLookUp(id))} />
        <div class="row wraps">
          {dismissed && <AskAgain busy={picking.busy} onPress={picking.forget} />}
          {dismissed ? (
            <AddPerson claim={view.claim} claimKey={view.claimKey} onMade={picking.show} />
          ) : (
            <AddPerson onMade={onLookUp} />
          )}
          {!off && unseen && <ReadAgain />}
          {!off && <TeachButton kind={unseen ? 'primary' : 'plain'} />}
        </div>
        <DueList
          rows={view.due}
          total={view.dueTotal}
          onOpen={(row) =>
            onLookUp(
              row.person.id,
              row.people.map(({ id }) => id),
            )
          }
        />
      </div>
    </>
  );
}

/** "Nobody" was said of this page: the evidence may speak again. */
function AskAgain(props: { busy: boolean; onPress: () => void }) {
  const { t } = useText();
  useKeys({ r: props.onPress });
  return (
    <Button kind="primary" icon={CircleHelp} kbd="R" busy={props.busy} onClick={props.onPress}>
      {t('subject.askAgain')}
    </Button>
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
