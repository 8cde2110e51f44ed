import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import type { RowProblem } from '@/lib/domain/views/report';
import type { Problems } from './import-state';

const most = 200;

/** Every line that needs a look: where it stands, what it says, what to do. */
export function ProblemTable(props: { problems: Problems }) {
  const { t } = useText();
  const { list, count } = props.problems;
  if (count === 0) return null;
  const shown = list.slice(0, most);
  return (
    <details class="report-problems" open={count <= 12}>
      <summary class="more strong">{t('report.problems', { n: count })}</summary>
      {shown.length < count && (
        <p class="small muted">{t('report.problemsShown', { shown: shown.length, n: count })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="report-scroll" tabIndex={0} aria-label={t('report.problems', { n: count })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('report.line')}</th>
              <th scope="col">{t('report.column')}</th>
              <th scope="col">{t('report.found')}</th>
              <th scope="col">{t('report.problem')}</th>
              <th scope="col">{t('report.effect')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, place) => (
              <ProblemRow key={place} problem={problem} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function ProblemRow(props: { problem: RowProblem }) {
  const { t, format } = useText();
  const { line, column, text, code, fatal } = props.problem;
  return (
    <tr>
      <th scope="row" class="num">
        {format.number(line)}
      </th>
      <td>{column}</td>
      <td class="private report-found">{text}</td>
      <td>{t(`report.code.${code}`)}</td>
      <td>{t(fatal ? 'report.leftOut' : 'report.taken')}</td>
    </tr>
  );
}
