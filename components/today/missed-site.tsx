import '@/lib/i18n/whole-english';
import { Globe } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { useSession } from '@/components/session/use-session';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { neverTouched } from '@/lib/domain/sites/never-touched';
import { siteName } from './site-name';
import type { SitesDoor, SiteTab } from './sites-door';

/** The page is being taught, and a part of it that was clicked comes from a site where CaseCue is not used. */
export function MissedSite(props: { tab: SiteTab; door: SitesDoor }) {
  const { t } = useText();
  const { tab, door } = props;
  const { prefs } = useSession();
  const query = useQuery('subject', { tabId: tab.tabId }, ['subject']);
  const enable = useCommand('enableSite');
  const origin = query.kind === 'ready' ? query.value.teach?.missed : undefined;
  if (origin === undefined || neverTouched(origin, prefs.neverHosts ?? []) !== null) return null;
  // The browser listens to a request only inside the click, so it comes before anything else.
  const use = () => {
    void door.ask(origin).then(
      async (granted) => {
        if (granted) await enable.run({ tabId: tab.tabId, origin });
      },
      () => undefined,
    );
  };
  return (
    <>
      <p class="small">{t('teach.missedWhy')}</p>
      <Button kind="primary" wide icon={Globe} busy={enable.busy} onClick={use}>
        {t('teach.missedUse', { site: siteName(origin) })}
      </Button>
      <Refused refusal={enable.refusal} />
    </>
  );
}
