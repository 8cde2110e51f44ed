import '@/lib/i18n/whole-english';
import { usePages } from '@/components/hooks/use-pages';
import { useText } from '@/components/hooks/use-text';
import { Ids } from '@/components/patient/who';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Money } from '@/components/ui/money';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import type { ImportPerson, PeopleOf } from '@/lib/domain/views/report';

/** Who is behind a number of a report. `elsewhere`: a record opens beside this page, which would be lost. */
export function ImportPeople(props: { runId: Id; of: PeopleOf; elsewhere?: boolean; onClose: () => void }) {
  const { t } = useText();
  const { runId, of } = props;
  const pages = usePages('importPeople', { runId, of }, ['import', 'patients']);
  const total = pages.first?.total ?? 0;
  return (
    <Dialog title={t(`report.${of}`)} onClose={props.onClose} wide>
      {pages.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
      <Unread of={pages} />
      {pages.kind === 'ready' && of === 'missing' && total > 0 && <p class="muted">{t('report.missingAsk')}</p>}
      {pages.kind === 'ready' && total === 0 && <p class="muted">{t('report.notKept')}</p>}
      <ul class="report-people">
        {pages.rows.map((one) => (
          <li key={one.person?.id ?? one.chart}>
            <Named one={one} elsewhere={props.elsewhere === true} />
          </li>
        ))}
      </ul>
      <div class="row wraps">
        {pages.rows.length > 0 && (
          <span class="small muted num">{t('common.ofTotal', { n: pages.rows.length, total })}</span>
        )}
        {pages.loadMore && (
          <Button size="small" busy={pages.loading} onClick={pages.loadMore}>
            {t('common.showMore')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/** By name and another identifier; a record there is opens. */
function Named(props: { one: ImportPerson; elsewhere: boolean }) {
  const { t } = useText();
  const { person, name, chart, planCents } = props.one;
  const beside = props.elsewhere ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      {person ? (
        <a class="link private" href={`#/patients/${person.id}`} {...beside}>
          {name}
        </a>
      ) : (
        <b class="strong private">{name}</b>
      )}
      {person ? (
        <Ids person={person} />
      ) : (
        <p class="ids num private">{chart && <span>{t('common.chart', { chart })}</span>}</p>
      )}
      {planCents !== undefined && (
        <span class="money">
          <Money cents={planCents} />
        </span>
      )}
    </>
  );
}
