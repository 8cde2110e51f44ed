import './patient.css';
import { UserPlus, Users } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { usePages } from '@/components/hooks/use-pages';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Segment } from '@/components/ui/segment';
import { Unread } from '@/components/ui/unread';
import type { Id } from '@/lib/domain/records/base';
import { PatientDialog } from './patient-form';
import { PatientSearch } from './patient-search';
import { PatientsTable } from './patients-table';

const SharedNumbers = lazy(async () => (await import('./shared-numbers')).SharedNumbers);

type Kind = 'all' | 'patient' | 'lead';

const toPatient = (id: Id) => {
  location.hash = `#/patients/${id}`;
};

/** Everybody: found by a few letters or digits, listed by name. */
export function PatientsPage() {
  const { t } = useText();
  const [kind, setKind] = useState<Kind>('all');
  const [adding, setAdding] = useState(false);
  const [sharing, setSharing] = useState(false);
  const pages = usePages('patients', kind === 'all' ? {} : { kind }, ['patients', 'plans', 'today']);
  useKeys({ n: () => setAdding(true) });
  const empty = pages.kind === 'ready' && pages.rows.length === 0 && kind === 'all';
  return (
    <>
      <header class="page-head">
        <h1>{t('patient.list.title')}</h1>
        {pages.first && <p class="muted num">{t('patient.list.total', { n: pages.first.total })}</p>}
        <span class="push" />
        <Button kind="quiet" icon={Users} pressed={sharing} onClick={() => setSharing(!sharing)}>
          {t('patient.shared.title')}
        </Button>
        <Button icon={UserPlus} kbd="N" onClick={() => setAdding(true)}>
          {t('patient.list.new')}
        </Button>
      </header>
      <div class="page-body list-page">
        {empty ? (
          <Empty
            icon={Users}
            title={t('patient.list.empty')}
            action={
              <a class="btn primary" href="#/reports">
                {t('patient.list.import')}
              </a>
            }
          >
            {t('patient.list.emptyText')}
          </Empty>
        ) : (
          <>
            <div class="row wraps">
              <PatientSearch onOpen={toPatient} />
              <Segment<Kind>
                label={t('patient.form.kind')}
                value={kind}
                options={[
                  { value: 'all', label: t('patient.list.all') },
                  { value: 'patient', label: t('patient.list.patients') },
                  { value: 'lead', label: t('patient.list.leads') },
                ]}
                onChange={setKind}
              />
            </div>
            {sharing && <SharedNumbers />}
            <Unread of={pages} />
            {pages.kind === 'loading' && <p class="muted">{t('common.loading')}</p>}
            {pages.rows.length > 0 && <PatientsTable rows={pages.rows} />}
            {pages.loadMore && (
              <p>
                <Button busy={pages.loading} onClick={pages.loadMore}>
                  {t('patient.list.more')}
                </Button>
              </p>
            )}
          </>
        )}
      </div>
      {adding && (
        <PatientDialog
          claimKey={null}
          onClose={() => setAdding(false)}
          onCreated={(id) => (id ? toPatient(id) : setAdding(false))}
        />
      )}
    </>
  );
}
