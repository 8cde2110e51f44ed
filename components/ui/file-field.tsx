import type { RefObject } from 'preact';

/** The field behind a button that chooses a file: the button opens it with `field.current?.click()`. */
export function FileField(props: {
  field: RefObject<HTMLInputElement | null>;
  accept: string;
  label: string;
  onFile: (file: File) => void;
}) {
  return (
    <input
      ref={props.field}
      type="file"
      hidden
      accept={props.accept}
      autocomplete="off"
      spellcheck={false}
      aria-label={props.label}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        // The same file may be chosen again after it was corrected.
        event.currentTarget.value = '';
        if (file) props.onFile(file);
      }}
    />
  );
}
