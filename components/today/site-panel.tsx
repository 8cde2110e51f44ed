import { Bell, Globe, Power, ShieldOff } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { useTestNotification } from '@/components/session/use-test-notification';
import { TeachFromPopup } from '@/components/teach/teach-from-popup';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { Unread } from '@/components/ui/unread';
import { neverTouched } from '@/lib/domain/sites/never-touched';
import { MissedSite } from './missed-site';
import { SidePanelOffer } from './side-panel-offer';
import { siteName } from './site-name';
import { type SitesDoor, type SiteTab, useSitesDoor } from './sites-door';

/** Use CaseCue on the page under the popup: asked of the browser in the click itself. */
export function SitePanel() {
  const { t } = useText();
  const door = useSitesDoor();
  const { prefs } = useSession();
  const [tab, setTab] = useState<SiteTab | null | 'asking'>('asking');
  useEffect(() => {
    void door?.currentTab().then(setTab, () => setTab(null));
  }, [door]);
  if (!door || tab === 'asking') return null;
  const kept = tab && neverTouched(tab.origin, prefs.neverHosts ?? []);
  return (
    <div class="pad site">
      {tab && kept ? (
        <Empty icon={ShieldOff} title={t('site.kept.title')}>
          {t(`site.kept.${kept}`, { site: siteName(tab.origin) })}
        </Empty>
      ) : tab ? (
        <>
          <ThisSite tab={tab} door={door} />
          <SidePanelOffer tab={tab} door={door} />
        </>
      ) : (
        <Empty icon={Globe} title={t('site.none')}>
          {t('site.noneWhy')}
        </Empty>
      )}
      <p class="small muted">{t('site.intro')}</p>
      <TestLine />
    </div>
  );
}

function ThisSite(props: { tab: SiteTab; door: SitesDoor }) {
  const { t } = useText();
  const { tab, door } = props;
  const query = useQuery('sites', {}, ['sites']);
  const enable = useCommand('enableSite');
  const disable = useCommand('disableSite');
  const [refused, setRefused] = useState(false);
  const known = query.kind === 'ready' ? query.value.sites.find(({ origin }) => origin === tab.origin) : undefined;
  const on = known?.enabled && known.granted;
  const site = siteName(tab.origin);

  // The browser listens to a request only inside the click, so it comes before anything else.
  const use = () => {
    const asked = door.ask(tab.origin);
    void asked.then(
      async (granted) => {
        setRefused(!granted);
        if (granted) await enable.run({ tabId: tab.tabId, origin: tab.origin });
      },
      () => setRefused(true),
    );
  };
  useKeys({ u: use }, query.kind === 'ready' && !on);
  const stop = async () => {
    const answer = await disable.run({ origin: tab.origin });
    if (answer.ok) await door.giveBack(tab.origin);
  };
  const refusal = enable.refusal ?? disable.refusal;
  if (query.kind === 'refused') return <Unread of={query} />;
  if (query.kind === 'loading') return <p class="muted">{t('common.loading')}</p>;
  return (
    <section class="block panel">
      <h2>{on ? t('site.on', { site }) : site}</h2>
      <p class="small muted">{t(`site.${known?.recipe?.trust ?? 'unknown'}`)}</p>
      {known?.enabled && !known.granted && <Notice kind="warn">{t('site.lost')}</Notice>}
      {refused && (
        <Notice kind="warn" live>
          {t('site.refused')}
        </Notice>
      )}
      {refusal && (
        <Notice kind="danger" live>
          {t(`error.${refusal.error}`)}
        </Notice>
      )}
      {on ? (
        <>
          <p class="small">{t('site.onHow')}</p>
          <MissedSite tab={tab} door={door} />
          <TeachFromPopup tabId={tab.tabId} />
          <Button icon={Power} busy={disable.busy} onClick={() => void stop()}>
            {t('site.off')}
          </Button>
        </>
      ) : (
        <Button kind="primary" wide icon={Globe} kbd="U" busy={enable.busy} onClick={use}>
          {t('site.use', { site })}
        </Button>
      )}
    </section>
  );
}

function TestLine() {
  const { t } = useText();
  const { send, busy, result } = useTestNotification();
  return (
    <section class="test-line">
      <Button size="small" icon={Bell} busy={busy} onClick={send}>
        {t('site.test')}
      </Button>
      <p class="small muted" role="status">
        {result}
      </p>
    </section>
  );
}
