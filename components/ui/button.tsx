import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
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
  /** Why it cannot be pressed now: stands beside it. It stays in the tab order, so that the reason is heard there. */
  why?: ComponentChildren;
  busy?: boolean;
  submit?: boolean;
  label?: string;
  title?: string;
  describedBy?: string;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a word. While busy it keeps its focus and does nothing; so it does while there is a reason against it. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size, wide, busy, pressed, why } = props;
  const id = useId();
  const names = ['btn', kind !== 'plain' && kind, size, wide && 'wide', why && 'off', props.class];
  const button = (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class={names.filter(Boolean).join(' ')}
      disabled={props.disabled}
      aria-disabled={busy || Boolean(why) || undefined}
      aria-pressed={pressed}
      aria-label={props.label}
      aria-describedby={why ? id : props.describedBy}
      title={props.title}
      onClick={(event) => (busy || why ? event.preventDefault() : props.onClick?.(event))}
    >
      {props.icon && <Icon of={props.icon} size="s" />}
      {props.children}
      {props.kbd && <Kbd push={wide ?? false}>{props.kbd}</Kbd>}
    </button>
  );
  return (
    <>
      {button}
      {why && (
        <span id={id} class="small muted reason" role="status">
          {why}
        </span>
      )}
    </>
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
