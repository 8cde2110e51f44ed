import { EyeOff, type LucideIcon, PanelRightClose } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useText } from '@/components/hooks/use-text';
import { useSessionActs } from '@/components/session/use-global-keys';
import { useSession } from '@/components/session/use-session';
import { TeachIcon } from '@/components/teach/teach-button';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { usePanel } from './panel-context';

/** Why this person is shown, or that nobody is; teach, blur and fold. */
export function TopBar(props: {
  icon?: LucideIcon;
  words?: string;
  bare?: boolean;
  /** Cannot be folded for now. */
  fixed?: boolean;
  children?: ComponentChildren;
}) {
  const { t } = useText();
  const panel = usePanel();
  const acts = useSessionActs();
  const { prefs } = useSession();
  return (
    <div class="sb-top">
      <span>
        {props.icon && <Icon of={props.icon} size="s" />}
        <span class="cut" title={props.words}>
          {props.words}
        </span>
      </span>
      {props.children}
      {!props.bare && <TeachIcon />}
      {!props.bare && (
        <IconButton of={EyeOff} label={t('session.blur')} kbd="Alt+B" pressed={prefs.blur} onClick={acts.toggleBlur} />
      )}
      {panel.place === 'frame' && !props.fixed && (
        <IconButton of={PanelRightClose} label={t('subject.fold')} kbd="Alt+R" onClick={panel.fold} />
      )}
    </div>
  );
}
