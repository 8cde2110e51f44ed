import '@/lib/i18n/whole-english';
import { type Text, useText } from '@/components/hooks/use-text';
import { Progress } from '@/components/ui/progress';
import type { ImportState } from './import-state';

type Running = Extract<ImportState, { kind: 'reading' | 'sending' | 'comparing' | 'writing' | 'storing' }>;

/** How far it is, what is and is not stored yet, and a way to stop while there is one. */
export function ImportProgress(props: { state: Running; onCancel: () => void }) {
  const { t } = useText();
  const { state } = props;
  const storing = state.kind === 'storing';
  const [done, total] = state.kind === 'reading' ? [state.bytes, state.ofBytes] : [state.done, state.total];
  return (
    <section class="block report-stage">
      <h2 class="stage-file">{state.name}</h2>
      <Progress
        label={t(`report.${state.kind}`)}
        done={done}
        total={storing ? 0 : total}
        text={said(state, t)}
        {...(storing ? {} : { onCancel: props.onCancel })}
      />
    </section>
  );
}

function said(state: Running, t: Text['t']): string {
  if (state.kind === 'storing') return t('report.storingNow');
  if (state.kind === 'writing') return writingWords(state, t);
  return `${readingWords(state, t)} ${t('report.nothingYet')}`;
}

function readingWords(state: Exclude<Running, { kind: 'writing' | 'storing' }>, t: Text['t']): string {
  if (state.kind === 'reading') return t('report.readRows', { n: state.rows });
  if (state.kind === 'sending') return t('report.sent', { done: state.done, total: state.total });
  return t('report.compared', { done: state.done });
}

function writingWords({ stopping, done, total }: Extract<Running, { kind: 'writing' }>, t: Text['t']): string {
  if (stopping) return t('report.stopping');
  const sealed = total > 0 ? `${t('report.sealed', { done, total })} ` : '';
  return `${sealed}${t('report.notStored')}`;
}
