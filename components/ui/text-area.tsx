import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled, saidOf } from './labelled';

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
  const { label, bare, hint, error } = props;
  return (
    <Labelled id={id} label={label} bare={bare} hint={hint} error={error}>
      <textarea
        id={id}
        ref={props.areaRef ?? null}
        class="input grows"
        rows={props.rows ?? 2}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        {...saidOf({ id, hint, error })}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
    </Labelled>
  );
}
