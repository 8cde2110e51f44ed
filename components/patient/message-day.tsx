import { useKeys } from '@/components/hooks/use-keys';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { addDays } from '@/lib/domain/due';
import type { PlainDate } from '@/lib/domain/records/base';

/** On which day the message was written. Where the page does not say it is asked, the likely ones by a key each. */
export function MessageDay(props: { on: PlainDate | ''; known: boolean; onChange: (on: PlainDate) => void }) {
  const { t } = useText();
  const { today } = usePractice();
  const { on, known, onChange } = props;
  const likely = [
    { key: '3', words: t('mail.today'), day: today },
    { key: '4', words: t('mail.yesterday'), day: addDays(today, -1) },
  ];
  useKeys(Object.fromEntries(likely.map(({ key, day }) => [key, () => onChange(day)])));
  return (
    <>
      {!known && on === '' && <p class="label">{t('mail.whichDay')}</p>}
      {!known && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid by every browser
        <div class="outcomes" role="group" aria-label={t('mail.whichDay')}>
          {likely.map(({ key, words, day }) => (
            <button
              key={key}
              type="button"
              class="btn"
              aria-pressed={day === on}
              aria-keyshortcuts={key}
              onClick={(event) => {
                // Enter saves after a click too: it must not press this button again.
                if (event.detail > 0) event.currentTarget.blur();
                onChange(day);
              }}
            >
              <Kbd>{key}</Kbd>
              {words}
            </button>
          ))}
        </div>
      )}
      <Field label={t('mail.day')} type="date" max={today} value={on} onInput={onChange} />
    </>
  );
}
