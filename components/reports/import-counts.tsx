import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import { Money } from '@/components/ui/money';
import type { PeopleOf, ReportPreview } from '@/lib/domain/views/report';
import { PeopleButton } from './people-button';

/** What saving would do, in numbers. */
export function ImportCounts(props: { preview: ReportPreview; onPeople: (of: PeopleOf) => void }) {
  const { t, format } = useText();
  const { preview } = props;
  return (
    <dl class="report-counts">
      {(['added', 'changed', 'unchanged'] as const).map((change) => (
        <div key={change}>
          <dt>{t(`report.${change}`)}</dt>
          <dd class="report-number num">
            {change === 'unchanged' ? (
              format.number(preview[change])
            ) : (
              <PeopleButton of={change} n={preview[change]} onPeople={props.onPeople} />
            )}
          </dd>
          <dd class="small muted">{t(`report.${change}How`)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('report.sum')}</dt>
        <dd class="report-number">
          <Money sum={preview.sum} />
        </dd>
        <dd class="small muted">{t('report.inRows', { patients: preview.patients, rows: preview.rows })}</dd>
      </div>
    </dl>
  );
}
