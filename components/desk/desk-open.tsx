import { useEffect, useState } from 'preact/hooks';
import { Route, Switch, useLocation } from 'wouter-preact';
import { Palette } from '@/components/finder/palette';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { PatientPage } from '@/components/patient/patient-page';
import { PatientsPage } from '@/components/patient/patients-page';
import { PlansPage } from '@/components/plan/plans-page';
import { ReferrersPage } from '@/components/referrer/referrers-page';
import { ReportsPage } from '@/components/reports/reports-page';
import { ClockNotice } from '@/components/session/clock-notice';
import { SettingsPage } from '@/components/settings/settings-page';
import { SitesPage } from '@/components/sites/sites-page';
import { TodayPage } from '@/components/today/today-page';
import { Empty } from '@/components/ui/empty';
import { Toasts } from '@/components/ui/toasts';
import { AddDialog } from './add-dialog';
import { DeskNav } from './desk-nav';
import { DeskTop } from './desk-top';
import { pageOf } from './pages';

const KeysHelp = lazy(async () => (await import('@/components/finder/keys-help')).KeysHelp);

type Overlay = 'palette' | 'add' | 'keys' | null;

/** The desk of an open vault: nav, top bar, page, and what may lie over them. */
export function DeskOpen() {
  const { t } = useText();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [, go] = useLocation();
  const close = () => setOverlay(null);
  useTitle();
  useKeys({
    'ctrl+k': () => setOverlay('palette'),
    '/': () => setOverlay('palette'),
    n: () => setOverlay('add'),
    '?': () => setOverlay('keys'),
  });
  return (
    <div class="desk">
      <button type="button" class="btn skip" onClick={toContent}>
        {t('desk.skip')}
      </button>
      <DeskNav />
      <div class="desk-main">
        <DeskTop onFind={() => setOverlay('palette')} />
        <ClockNotice />
        <main id="content" tabIndex={-1}>
          <Pages />
        </main>
        <Toasts />
      </div>
      {overlay === 'palette' && (
        <Palette
          finds={{
            person: ({ id }) => go(`/patients/${id}`),
            page: go,
            add: () => setOverlay('add'),
            keys: () => setOverlay('keys'),
          }}
          onClose={close}
        />
      )}
      {overlay === 'add' && <AddDialog onClose={close} />}
      {overlay === 'keys' && <KeysHelp surface="desk" onClose={close} />}
    </div>
  );
}

/** The hash is the route, so this is no link: it moves the focus by itself. */
function toContent(): void {
  document.getElementById('content')?.focus();
}

function Pages() {
  const { t } = useText();
  return (
    <Switch>
      <Route path="/">{() => <TodayPage />}</Route>
      <Route path="/patients">{() => <PatientsPage />}</Route>
      <Route path="/patients/:id">{({ id }) => <PatientPage key={id} patientId={id} />}</Route>
      <Route path="/plans">{() => <PlansPage />}</Route>
      <Route path="/referrers">{() => <ReferrersPage />}</Route>
      <Route path="/reports">{() => <ReportsPage />}</Route>
      <Route path="/sites">{() => <SitesPage />}</Route>
      <Route path="/settings">{() => <SettingsPage />}</Route>
      <Route>
        <div class="page">
          <Empty title={t('desk.gone')}>{t('desk.goneWhy')}</Empty>
        </div>
      </Route>
    </Switch>
  );
}

/** Titles end in the browser's history: they name the page, never a person. */
function useTitle(): void {
  const { t } = useText();
  const [path] = useLocation();
  const page = pageOf(path);
  useEffect(() => {
    document.title = page ? t('desk.title', { page: t(`desk.${page.name}`) }) : t('common.appName');
  }, [page, t]);
}
