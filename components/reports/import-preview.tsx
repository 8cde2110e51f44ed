import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StageHead } from '@/components/ui/stage-head';
import type { PeopleOf, ReportPreview } from '@/lib/domain/views/report';
import { ImportCounts } from './import-counts';
import { ImportPeople } from './import-people';
import { ImportSamples } from './import-samples';
import type { Problems } from './import-state';
import { ProblemTable } from './problem-table';

/** What the report would change; nothing is stored yet. */
export function ImportPreview(props: {
  name: string;
  preview: ReportPreview;
  problems: Problems;
  onApply: () => void;
  onLeave: () => void;
}) {
  const { t, format } = useText();
  const { zone } = usePractice();
  const { preview, onApply } = props;
  const news = preview.added + preview.changed;
  const [people, setPeople] = useState<PeopleOf | null>(null);
  useKeys({ Enter: onApply });
  return (
    <section class="block report-stage">
      <StageHead title={t('report.preview')} name={props.name} />
      {preview.seenAt !== undefined && (
        <Notice>{t('report.seen', { day: format.dayOfYear(format.dayOf(preview.seenAt, zone)) })}</Notice>
      )}
      <ImportCounts preview={preview} onPeople={setPeople} />
      {preview.missing > 0 && (
        <Notice
          action={
            <Button size="small" onClick={() => setPeople('missing')}>
              {t('report.showMissing')}
            </Button>
          }
        >
          {t('report.missingWhy', { n: preview.missing })}
        </Notice>
      )}
      {people && <ImportPeople runId={preview.runId} of={people} elsewhere onClose={() => setPeople(null)} />}
      <ImportSamples samples={preview.samples} />
      <ProblemTable problems={props.problems} />
      {news === 0 && <p class="muted">{t('report.nothingNew')}</p>}
      <div class="row report-acts">
        <Button kind="primary" size="large" kbd="Enter" onClick={onApply}>
          {news > 0 ? t('report.apply', { n: news }) : t('report.finish')}
        </Button>
        <Button size="large" kind="quiet" kbd="Esc" onClick={props.onLeave}>
          {t('common.cancel')}
        </Button>
        <span class="small muted">{t('report.nothingYet')}</span>
      </div>
    </section>
  );
}
