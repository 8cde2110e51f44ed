import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon';
import { Kbd } from './kbd';

export interface ButtonProps {
  children?: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  kind?: 'plain' | 'primary' | 'quiet';
  size?: 'small' | 'large';
  wide?: boolean;
  icon?: LucideIcon;
  /** The key that does the same. */
  kbd?: string;
  /** A toggle's state. */
  pressed?: boolean;
  disabled?: boolean;
  busy?: boolean;
  submit?: boolean;
  label?: string;
  title?: string;
  describedBy?: string;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a word. While busy it keeps its focus and does nothing. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size, wide, busy, pressed } = props;
  const names = ['btn', kind !== 'plain' && kind, size, wide && 'wide', props.class].filter(Boolean).join(' ');
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={names}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      title={props.title}
      onClick={(event) => (busy ? event.preventDefault() : props.onClick?.(event))}
    >
      {props.icon && <Icon of={props.icon} size="s" />}
      {props.children}
      {props.kbd && <Kbd push={wide ?? false}>{props.kbd}</Kbd>}
    </button>
  );
}

/** A square button that is only an icon; its label is read out and shown on hover. */
export function IconButton(props: {
  of: LucideIcon;
  label: string;
  kbd?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: (event: MouseEvent) => void;
}) {
  const title = props.kbd ? `${props.label} (${props.kbd})` : props.label;
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      title={title}
      onClick={props.onClick}
    >
      <Icon of={props.of} />
    </button>
  );
}
