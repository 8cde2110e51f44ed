import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { StageHead } from '@/components/ui/stage-head';
import type { RowProblem } from '@/lib/domain/views/report';
import type { ImportState } from './import-state';
import { ProblemTable } from './problem-table';

type Failed = Extract<ImportState, { kind: 'refused' | 'unreadable' | 'stopped' }>;

/** Why nothing was stored, and what to do. */
export function ImportRefused(props: { state: Failed; onAgain: () => void; onLeave: () => void }) {
  const { t } = useText();
  const { state } = props;
  return (
    <section class="block report-stage">
      <StageHead
        title={t(state.kind === 'stopped' ? 'report.stoppedTitle' : 'report.refusedTitle')}
        name={state.name}
      />
      {state.kind === 'stopped' && <Refused refusal={state.refusal} />}
      {state.kind === 'unreadable' && (
        <Notice kind="danger" live>
          {t('report.failed')}
        </Notice>
      )}
      {state.kind === 'refused' && <FileProblem problem={state.problem} />}
      {state.kind === 'refused' && <ProblemTable problems={state.problems} />}
      <div class="row report-acts">
        {state.kind === 'stopped' && state.again && (
          <Button kind="primary" onClick={props.onAgain}>
            {t('common.again')}
          </Button>
        )}
        <Button kind={state.kind === 'stopped' && state.again ? 'plain' : 'primary'} kbd="Esc" onClick={props.onLeave}>
          {t('report.other')}
        </Button>
        <span class="small muted">{t('report.nothingStored')}</span>
      </div>
    </section>
  );
}

function FileProblem(props: { problem: RowProblem }) {
  const { t } = useText();
  const { line, column, code, text } = props.problem;
  return (
    <Notice kind="danger" live>
      <b class="strong">{column ? t('report.where', { line, column }) : t('report.whereLine', { line })}</b>
      <br />
      {t(`report.code.${code}`)}
      {text && <code class="private report-found">{text}</code>}
    </Notice>
  );
}
