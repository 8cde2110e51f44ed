import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice } from './segment';

/** One of many, with the browser's own list. */
export function Select<T extends string>(props: {
  label: string;
  options: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
  hint?: ComponentChildren;
  bare?: boolean;
}) {
  const id = useId();
  const pick = (value: string) => {
    const option = props.options.find((one) => one.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <div class="field">
      <label for={id} class={props.bare ? 'sr' : undefined}>
        {props.label}
      </label>
      <select
        id={id}
        class="input"
        value={props.value}
        autocomplete="off"
        aria-describedby={props.hint ? `${id}-note` : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint && (
        <p id={`${id}-note`} class="small muted">
          {props.hint}
        </p>
      )}
    </div>
  );
}
