import type { LucideIcon } from 'lucide-preact';

/** A lucide icon at one of three sizes: 14, 16 or 20 px. Decoration unless it has a label. */
export function Icon(props: { of: LucideIcon; size?: 's' | 'm' | 'l'; label?: string }) {
  const Drawing = props.of;
  const size = props.size && props.size !== 'm' ? ` ${props.size}` : '';
  if (props.label) return <Drawing class={`icon${size}`} role="img" aria-label={props.label} />;
  return <Drawing class={`icon${size}`} aria-hidden="true" />;
}
