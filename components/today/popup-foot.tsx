import { Globe, LayoutDashboard } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { PopupPlace } from './popup-open';

/** The ways out of the popup. */
export function PopupFoot(props: { onPlace: (place: PopupPlace) => void; onHelp: () => void }) {
  const { t } = useText();
  const client = useClient();
  return (
    <footer class="foot">
      <Button
        size="small"
        kind="quiet"
        icon={LayoutDashboard}
        kbd="G"
        onClick={() => void client.send('open', { where: 'desk', route: '/' }).catch(() => undefined)}
      >
        {t('today.desk')}
      </Button>
      <Button size="small" kind="quiet" icon={Globe} kbd="U" onClick={() => props.onPlace({ at: 'site' })}>
        {t('today.site')}
      </Button>
      <Button size="small" kind="quiet" class="push" kbd="?" onClick={props.onHelp}>
        {t('today.allKeys')}
      </Button>
    </footer>
  );
}
