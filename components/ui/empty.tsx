import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Nothing here: what that means, then the one thing to do. */
export function Empty(props: {
  icon?: LucideIcon;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {props.icon && <Icon of={props.icon} size="l" />}
      <p class="strong">{props.title}</p>
      {props.children && <p class="muted">{props.children}</p>}
      {props.action}
    </div>
  );
}
