import { Contrast, EyeOff, Lock, Search } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { useSessionActs } from '@/components/session/use-global-keys';
import { useSession } from '@/components/session/use-session';
import { Button, IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';

/** Find, whose desk this is, and the three switches. */
export function DeskTop(props: { onFind: () => void }) {
  const { t } = useText();
  const { view, prefs } = useSession();
  const acts = useSessionActs();
  const whose = [view?.practiceName, view?.memberName].filter(Boolean).join(', ');
  return (
    <header class="top">
      <button type="button" class="find-anyone" onClick={props.onFind} aria-keyshortcuts="Control+K">
        <Icon of={Search} />
        <span class="cut">{t('desk.find')}</span>
        <Kbd push>Ctrl K</Kbd>
      </button>
      <span class="push" />
      <span class="small muted whose">{whose}</span>
      <IconButton of={EyeOff} label={t('session.blur')} kbd="Alt+B" pressed={prefs.blur} onClick={acts.toggleBlur} />
      <IconButton of={Contrast} label={t('session.theme')} onClick={acts.cycleTheme} />
      <Button size="small" icon={Lock} kbd="Alt L" onClick={acts.lockOrUnlock}>
        {t('session.lock')}
      </Button>
    </header>
  );
}
