import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled, saidOf } from './labelled';

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'password' | 'date' | 'time' | 'number' | 'tel' | 'email';
  hint?: ComponentChildren;
  error?: string | null;
  placeholder?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  /** The label is for the ear only. */
  bare?: boolean;
  mono?: boolean;
  required?: boolean;
  readOnly?: boolean;
  disabled?: boolean;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  class?: string;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
  onBlur?: () => void;
  /** Buttons beside the input. */
  children?: ComponentChildren;
}

/** One line of typing. Never filled in, never spell-checked: typed text would land in the browser's own files. */
export function Field(props: FieldProps) {
  const id = useId();
  const { label, bare, hint, error } = props;
  // The types of inputs tell their roles apart by a literal; all of ours take the same attributes.
  const input = (
    <input
      id={id}
      ref={props.inputRef ?? null}
      class={props.mono ? 'input mono' : 'input'}
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      autocomplete="off"
      spellcheck={false}
      {...saidOf({ id, hint, error })}
      placeholder={props.placeholder}
      inputMode={props.inputMode}
      required={props.required}
      readOnly={props.readOnly}
      disabled={props.disabled}
      maxLength={props.maxLength}
      min={props.min}
      max={props.max}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
      onBlur={props.onBlur}
    />
  );
  return (
    <Labelled id={id} label={label} bare={bare} class={props.class} hint={hint} error={error}>
      {props.children ? (
        <div class="beside">
          {input}
          {props.children}
        </div>
      ) : (
        input
      )}
    </Labelled>
  );
}
