import '@/lib/i18n/whole-english';
import { useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';

export const pinLength = 4;
const places = Array.from({ length: pinLength }, (_, place) => place);

/** One box a digit; typing goes on to the next, Backspace to the one before, a pasted number fills all. */
export function PinInput(props: {
  value: string;
  onInput: (pin: string) => void;
  onFull?: (pin: string) => void;
  label: string;
  focus?: boolean;
  disabled?: boolean;
}) {
  const { t } = useText();
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const put = (place: number, typed: string) => {
    const digits = typed.replace(/\D/g, '');
    const pin = (props.value.slice(0, place) + digits + props.value.slice(place + Math.max(digits.length, 1))).slice(
      0,
      pinLength,
    );
    props.onInput(pin);
    boxes.current[Math.min(place + digits.length, pinLength - 1)]?.focus();
    if (pin.length === pinLength && digits) props.onFull?.(pin);
  };
  const back = (event: KeyboardEvent, place: number) => {
    if (event.key !== 'Backspace' || props.value[place]) return;
    event.preventDefault();
    props.onInput(props.value.slice(0, Math.max(place - 1, 0)));
    boxes.current[place - 1]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset stands elsewhere in each form
    <div class="pin" role="group" aria-label={props.label}>
      {places.map((place) => (
        <input
          key={place}
          class="input"
          type="password"
          autocomplete="off"
          spellcheck={false}
          inputMode="numeric"
          aria-label={t('firstRun.pinDigit', { n: place + 1 })}
          value={props.value[place] ?? ''}
          disabled={props.disabled}
          // biome-ignore lint/a11y/noAutofocus: the unlock window exists for this field
          autoFocus={props.focus && place === 0}
          ref={(box) => {
            boxes.current[place] = box;
          }}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => back(event, place)}
          onInput={(event) => put(place, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
