import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Progress } from '@/components/ui/progress';
import type { ImportState } from './import-state';

type Running = Extract<ImportState, { kind: 'reading' | 'sending' | 'comparing' | 'writing' }>;

/** How far it is, what is and is not stored yet, and a way to stop while there is one. */
export function ImportProgress(props: { state: Running; onCancel: () => void }) {
  const { t } = useText();
  const { state } = props;
  const writing = state.kind === 'writing';
  const [done, total] = state.kind === 'reading' ? [state.bytes, state.ofBytes] : [state.done, state.total];
  return (
    <section class="block report-stage">
      <h2 class="report-file">{state.name}</h2>
      <Progress
        label={t(`report.${state.kind}`)}
        done={done}
        total={writing ? 0 : total}
        text={`${said(state, t)} ${writing ? '' : t('report.nothingYet')}`.trim()}
        {...(writing ? {} : { onCancel: props.onCancel })}
      />
    </section>
  );
}

function said(state: Running, t: ReturnType<typeof useText>['t']): string {
  if (state.kind === 'reading') return t('report.readRows', { n: state.rows });
  if (state.kind === 'sending') return t('report.sent', { done: state.done, total: state.total });
  if (state.kind === 'comparing') return t('report.compared', { done: state.done });
  return t('report.writingNow');
}
