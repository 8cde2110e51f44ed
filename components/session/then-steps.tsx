import '@/lib/i18n/whole-english';
import { Bell, Check, Globe, type LucideIcon, Upload } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useClient } from '@/components/hooks/client';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTestNotification } from './use-test-notification';

/** What is left after the vault is open: a site, a report, a notification. `ready` puts the buttons in. */
export function ThenSteps(props: { ready: boolean }) {
  const { t } = useText();
  return (
    <section class="then" aria-labelledby="then-title">
      <div>
        <h2 id="then-title">{t('firstRun.next')}</h2>
        <p class="muted">{t('firstRun.thenWhen')}</p>
      </div>
      <ol class="steps">
        {props.ready ? <SiteStep /> : <Step icon={Globe} title={t('firstRun.site')} text={t('firstRun.siteHow')} />}
        <ImportStep ready={props.ready} />
        <TestStep ready={props.ready} />
      </ol>
    </section>
  );
}

function Step(props: { icon: LucideIcon; done?: boolean; title: string; text: string; children?: ComponentChildren }) {
  return (
    <li class={props.done ? 'done' : undefined}>
      <Icon of={props.done ? Check : props.icon} />
      <b class="strong">{props.title}</b>
      <p class="small">{props.text}</p>
      {props.children}
    </li>
  );
}

function SiteStep() {
  const { t } = useText();
  const query = useQuery('sites', {}, ['sites']);
  const site = query.kind === 'ready' ? query.value.sites.find(({ enabled }) => enabled) : undefined;
  if (!site) return <Step icon={Globe} title={t('firstRun.site')} text={t('firstRun.siteHow')} />;
  return (
    <Step
      icon={Globe}
      done
      title={t('firstRun.site')}
      text={t('firstRun.siteOn', { site: site.origin.replace(/^https?:\/\//, '') })}
    >
      <span class="tag ok">
        <Icon of={Check} size="s" />
        {t('firstRun.on')}
      </span>
    </Step>
  );
}

function ImportStep(props: { ready: boolean }) {
  const { t } = useText();
  const client = useClient();
  const openReports = () => client.send('open', { where: 'desk', route: '/reports' }).catch(() => undefined);
  return (
    <Step icon={Upload} title={t('firstRun.import')} text={t('firstRun.importHow')}>
      {props.ready && <Button onClick={() => void openReports()}>{t('firstRun.importOpen')}</Button>}
    </Step>
  );
}

function TestStep(props: { ready: boolean }) {
  const { t } = useText();
  const { send, busy, result } = useTestNotification();
  return (
    <Step icon={Bell} title={t('firstRun.test')} text={result ?? t('firstRun.testWhy')}>
      {props.ready && (
        <Button busy={busy} onClick={send}>
          {t('firstRun.testSend')}
        </Button>
      )}
    </Step>
  );
}
