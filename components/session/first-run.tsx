import '@/lib/i18n/whole-english';
import './session.css';
import { Contrast } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button, IconButton } from '@/components/ui/button';
import { Toasts } from '@/components/ui/toasts';
import { BrandMark } from './brand-mark';
import { Gate } from './gate';
import { SampleBanner } from './sample-banner';
import { StartForm } from './start-form';
import { ThenSteps } from './then-steps';
import { TrySample } from './try-sample';
import { UnlockScreen } from './unlock-screen';
import { useSessionActs } from './use-global-keys';
import { useSession } from './use-session';

/** The page that opens after installing: look around, start a practice, then the three steps after it. */
export function FirstRun() {
  const { view } = useSession();
  return (
    <>
      <SampleBanner />
      <main class="first-run">
        <Head />
        {view?.state === 'first-run' ? (
          <>
            <div class="cols">
              <TrySample />
              <StartForm />
            </div>
            <ThenSteps ready={false} />
          </>
        ) : (
          <Gate own={() => <UnlockScreen />}>
            <Ready />
            <ThenSteps ready />
          </Gate>
        )}
        <Toasts />
      </main>
    </>
  );
}

function Head() {
  const { t, language } = useText();
  const acts = useSessionActs();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <header class="hi">
      <BrandMark size={40} />
      <div>
        <h1>{t('firstRun.title')}</h1>
        <p>{t('firstRun.promise')}</p>
      </div>
      <span class="push" />
      <button type="button" class="btn small quiet" lang={other} onClick={() => acts.setLanguage(other)}>
        {t('firstRun.otherLanguage')}
      </button>
      <IconButton of={Contrast} label={t('session.theme')} onClick={acts.cycleTheme} />
    </header>
  );
}

function Ready() {
  const { t } = useText();
  const { view } = useSession();
  const client = useClient();
  const openToday = () => client.send('open', { where: 'desk', route: '/' }).catch(() => undefined);
  return (
    <section class="block ready">
      <h2>{t('firstRun.ready', { practice: view?.practiceName ?? t('common.appName') })}</h2>
      <p class="muted">{t('firstRun.readyWhat')}</p>
      <Button kind="primary" size="large" onClick={() => void openToday()}>
        {t('firstRun.openToday')}
      </Button>
    </section>
  );
}
