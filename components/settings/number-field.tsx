import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';

/** A whole number within limits. What is typed stays on screen; only a valid number is handed on. */
export function NumberField(props: {
  label: string;
  value: number;
  from: number;
  to: number;
  /** What is wrong with a number that is within the limits. */
  error?: string | null;
  onInput: (value: number) => void;
}) {
  const { t } = useText();
  const { value, from, to } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;
  const wrong = typed !== null && !fits(typed);
  return (
    <Field
      label={props.label}
      type="number"
      min={from}
      max={to}
      value={wrong ? typed : String(value)}
      error={wrong ? t('settings.badNumber', { from, to }) : (props.error ?? null)}
      onInput={(text) => {
        setTyped(text);
        if (fits(text)) props.onInput(Number(text));
      }}
    />
  );
}
