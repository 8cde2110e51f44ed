import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

/** Several lines of typing that grow with the text. Never filled in, never spell-checked. */
export function TextArea(props: {
  label: string;
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  bare?: boolean;
  placeholder?: string;
  hint?: ComponentChildren;
  error?: string | null;
  maxLength?: number;
  areaRef?: Ref<HTMLTextAreaElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const id = useId();
  const note = props.error || props.hint ? `${id}-note` : undefined;
  return (
    <div class="field">
      <label for={id} class={props.bare ? 'sr' : undefined}>
        {props.label}
      </label>
      <textarea
        id={id}
        ref={props.areaRef ?? null}
        class="input grows"
        rows={props.rows ?? 2}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={note}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {note && (
        <p id={note} class={props.error ? 'small danger' : 'small muted'} role={props.error ? 'alert' : undefined}>
          {props.error || props.hint}
        </p>
      )}
    </div>
  );
}
