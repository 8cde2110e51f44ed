import { PanelRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SitesDoor, SiteTab } from './sites-door';

/** The same screen in the browser's own side panel; the only place for it where a page allows no frame. */
export function SidePanelOffer(props: { tab: SiteTab; door: SitesDoor }) {
  const { t } = useText();
  const { tab, door } = props;
  const subject = useQuery('subject', { tabId: tab.tabId }, ['subject', 'sites']);
  const [failed, setFailed] = useState(false);
  const isolated = subject.kind === 'ready' && subject.value.isolated === true;
  // The browser opens it only inside the click or key itself.
  const open = () => void door.openPanel(tab.windowId).catch(() => setFailed(true));
  useKeys({ p: open });
  return (
    <section class="stack">
      {isolated && <Notice kind="warn">{t('site.isolated')}</Notice>}
      <Button icon={PanelRight} kbd="P" kind={isolated ? 'primary' : 'plain'} onClick={open}>
        {t('site.sidePanel')}
      </Button>
      {failed && (
        <Notice kind="danger" live>
          {t('site.sidePanelFailed')}
        </Notice>
      )}
    </section>
  );
}
