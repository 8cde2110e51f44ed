import '@/lib/i18n/whole-english';
import { FileClock } from 'lucide-preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Empty } from '@/components/ui/empty';
import { Refused } from '@/components/ui/refused';
import type { ImportRun } from '@/lib/domain/records/practice';

/** What was imported before, newest first. */
export function RunList() {
  const { t } = useText();
  const runs = useQuery('importRuns', {}, ['import']);
  return (
    <section class="report-runs" aria-labelledby="report-runs">
      <div class="sec">
        <h2 id="report-runs">{t('report.runs')}</h2>
      </div>
      {runs.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
      {runs.kind === 'refused' && <Refused refusal={runs.refusal} />}
      {runs.kind === 'ready' && runs.value.runs.length === 0 && (
        <Empty icon={FileClock} title={t('report.runsEmpty')}>
          {t('report.runsEmptyWhy')}
        </Empty>
      )}
      {runs.kind === 'ready' && runs.value.runs.length > 0 && <RunTable runs={runs.value.runs} />}
    </section>
  );
}

const numbers = ['rows', 'added', 'changed', 'unchanged', 'missing'] as const;

function RunTable(props: { runs: ImportRun[] }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="report-scroll" tabIndex={0} aria-label={t('report.finder')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.when')}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" class="money">
                {t(`report.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <span class="num">{`${format.day(format.dayOf(run.at, zone))}, ${format.clock(run.at, zone)}`}</span>
                <span class="small muted">{t('report.finder')}</span>
              </th>
              {numbers.map((name) => (
                <td key={name} class="money">
                  {format.number(run[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
