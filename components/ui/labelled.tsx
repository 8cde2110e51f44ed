import type { ComponentChildren } from 'preact';

/** A label over a control, and under it what is wrong with its value or else a hint. */
export function Labelled(props: {
  id: string;
  label: string;
  bare?: boolean | undefined;
  class?: string | undefined;
  hint?: ComponentChildren;
  error?: string | null | undefined;
  children: ComponentChildren;
}) {
  const note = noteOf(props);
  return (
    <div class={props.class ? `field ${props.class}` : 'field'}>
      <label for={props.id} class={props.bare ? 'sr' : undefined}>
        {props.label}
      </label>
      {props.children}
      {note && (
        <p id={note} class={props.error ? 'small danger' : 'small muted'} role={props.error ? 'alert' : undefined}>
          {props.error || props.hint}
        </p>
      )}
    </div>
  );
}

/** What a control says of itself to the ear: that it is wrong, and where that is explained. */
export function saidOf(props: { id: string; hint?: ComponentChildren; error?: string | null | undefined }) {
  return { 'aria-invalid': props.error ? true : undefined, 'aria-describedby': noteOf(props) } as const;
}

function noteOf({ id, hint, error }: { id: string; hint?: ComponentChildren; error?: string | null | undefined }) {
  return error || hint ? `${id}-note` : undefined;
}
