import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

const icons: Record<'info' | 'warn' | 'danger', LucideIcon> = { info: Info, warn: TriangleAlert, danger: CircleAlert };

/** One line of state on top of a surface; `live` says it aloud when it appears. */
export function Notice(props: {
  kind?: 'info' | 'warn' | 'danger';
  icon?: LucideIcon;
  live?: boolean;
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  const kind = props.kind ?? 'info';
  return (
    <div class={`notice ${kind}`} role={props.live ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon of={props.icon ?? icons[kind]} />
      <div class="notice-text">{props.children}</div>
      {props.action}
    </div>
  );
}
