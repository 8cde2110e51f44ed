import type { ComponentChildren } from 'preact';

/** A key cap: the hint beside a label, never the label, so it is not read out. */
export function Kbd(props: { children: ComponentChildren; push?: boolean }) {
  return (
    <span class={props.push ? 'cap push' : 'cap'} aria-hidden="true">
      <kbd>{props.children}</kbd>
    </span>
  );
}
