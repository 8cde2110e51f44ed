import { Kbd } from './kbd';

export interface Choice<T extends string> {
  value: T;
  label: string;
  /** The key that chooses it. */
  kbd?: string;
}

/** One of a few, all in sight. `null`: nothing chosen yet. */
export function Segment<T extends string>(props: {
  label: string;
  options: readonly Choice<T>[];
  value: T | null;
  onChange: (value: T) => void;
  describedBy?: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row by every browser
    <div class="seg" role="group" aria-label={props.label} aria-describedby={props.describedBy}>
      {props.options.map(({ value, label, kbd }) => (
        <button key={value} type="button" aria-pressed={value === props.value} onClick={() => props.onChange(value)}>
          {label}
          {kbd && <Kbd>{kbd}</Kbd>}
        </button>
      ))}
    </div>
  );
}
