import '@/lib/i18n/whole-english';
import './reports.css';
import { useHandedIn } from '@/components/hooks/use-handed-in';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { ImportDone } from './import-done';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';
import { ImportRefused } from './import-refused';
import { isRunning } from './import-state';
import { ReportDrop } from './report-drop';
import { type ReportReader, readInWorker } from './report-reader';
import { RunList } from './run-list';
import { type ImportControl, useImport } from './use-import';

/** Reports: bring one in, look at it, save it; what came before. */
export function ReportsPage(props: { reader?: ReportReader }) {
  const { t } = useText();
  const control = useImport(props.reader ?? readInWorker);
  const { state } = control;
  const busy = isRunning(state) || state.kind === 'preview';
  const { over } = useHandedIn({ onFile: control.readFile, onText: control.readText }, !busy);
  useKeys({ Escape: control.leave }, state.kind !== 'idle' && state.kind !== 'storing');
  return (
    <div class="page reports">
      <header>
        <h1>{t('report.title')}</h1>
        <p class="muted">{t('report.intro')}</p>
      </header>
      <Stage control={control} over={over} />
      <RunList />
    </div>
  );
}

function Stage(props: { control: ImportControl; over: boolean }) {
  const { state, readFile, readText, apply, leave } = props.control;
  switch (state.kind) {
    case 'idle':
      return <ReportDrop over={props.over} onFile={readFile} onText={readText} />;
    case 'preview':
      return <ImportPreview {...state} onApply={apply} onLeave={leave} />;
    case 'done':
      return <ImportDone name={state.name} applied={state.applied} onLeave={leave} />;
    case 'refused':
    case 'unreadable':
    case 'stopped':
      return <ImportRefused state={state} onAgain={apply} onLeave={leave} />;
    default:
      return <ImportProgress state={state} onCancel={leave} />;
  }
}
