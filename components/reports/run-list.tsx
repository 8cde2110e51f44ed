import '@/lib/i18n/whole-english';
import { FileClock, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { usePractice } from '@/components/hooks/use-practice';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { ImportRun } from '@/lib/domain/records/practice';
import type { PeopleOf } from '@/lib/domain/views/report';
import { ImportPeople } from './import-people';
import { PeopleButton } from './people-button';

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
      <Unread of={runs} />
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
const opens: ReadonlySet<string> = new Set<PeopleOf>(['added', 'changed', 'missing']);
const opensPeople = (name: (typeof numbers)[number]): name is PeopleOf => opens.has(name);

function RunTable(props: { runs: ImportRun[] }) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const [shown, setShown] = useState<{ runId: Id; of: PeopleOf } | null>(null);
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
            <th scope="col">
              <span class="sr">{t('common.undo')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.runs.map((run, place) => (
            <tr key={run.id}>
              <th scope="row">
                <span class="num">{`${format.day(format.dayOf(run.at, zone))}, ${format.clock(run.at, zone)}`}</span>
                <span class="small muted">{t('report.finder')}</span>
              </th>
              {numbers.map((name) => (
                <td key={name} class="money">
                  {opensPeople(name) ? (
                    <PeopleButton of={name} n={run[name]} onPeople={(of) => setShown({ runId: run.id, of })} />
                  ) : (
                    format.number(run[name])
                  )}
                </td>
              ))}
              <td>{place === 0 && <TakeBack run={run} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown && <ImportPeople {...shown} onClose={() => setShown(null)} />}
    </section>
  );
}

/** The newest report can be taken back, as long as nobody built on it. */
function TakeBack(props: { run: ImportRun }) {
  const { t } = useText();
  const undo = useCommand('undo');
  const toast = useToast();
  const takeBack = async () => {
    const answer = await undo.run({ changeId: props.run.id });
    if (answer.ok) toast.saved(t('report.undone'), answer.value.changeId);
  };
  return (
    <>
      <Button size="small" kind="quiet" icon={Undo2} busy={undo.busy} onClick={() => void takeBack()}>
        {t('report.takeBack')}
      </Button>
      <Refused refusal={undo.refusal} />
    </>
  );
}
