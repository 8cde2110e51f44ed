import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { StageHead } from '@/components/ui/stage-head';
import type { Applied } from './import-state';

/** What was saved, with the way back and the next thing to do. */
export function ImportDone(props: { name: string; applied: Applied; onLeave: () => void }) {
  const { t, format } = useText();
  const { applied } = props;
  const undo = useCommand('undo');
  const [undone, setUndone] = useState(false);
  const counts = {
    added: format.number(applied.added),
    changed: format.number(applied.changed),
    unchanged: format.number(applied.unchanged),
  };
  const takeBack = async () => {
    const answer = await undo.run({ changeId: applied.changeId });
    if (answer.ok) setUndone(true);
  };
  const undoable = applied.changeId !== '' && !undone;
  useKeys({ 'ctrl+z': () => void takeBack() }, undoable && !undo.busy);
  return (
    <section class="block report-stage">
      <StageHead title={t('report.doneTitle')} name={props.name} />
      <p role="status">{t(undone ? 'report.undone' : 'report.done', counts)}</p>
      <Refused refusal={undo.refusal} />
      {applied.added > 0 && !undone && <p class="muted">{t('report.nextStepWhy')}</p>}
      <div class="row report-acts">
        {applied.added > 0 && !undone && (
          <a class="btn primary" href="#/">
            {t('report.nextStep')}
          </a>
        )}
        {undoable && (
          <Button kbd="Ctrl Z" busy={undo.busy} onClick={() => void takeBack()}>
            {t('common.undo')}
          </Button>
        )}
        <Button kind="quiet" kbd="Esc" onClick={props.onLeave}>
          {t('report.another')}
        </Button>
      </div>
    </section>
  );
}
