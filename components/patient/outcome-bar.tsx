import { Check } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { Outcome } from '@/lib/domain/records/follow-up';

/** The key leads, so the eye learns it; the same order everywhere. */
export function OutcomeBar(props: { outcomes: Outcome[]; value: Outcome | null; onPick: (outcome: Outcome) => void }) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid by every browser
    <div class="outcomes" role="group" aria-label={t('patient.outcomes')}>
      {props.outcomes.map((outcome, index) => {
        const pressed = outcome === props.value;
        return (
          <button
            key={outcome}
            type="button"
            class="btn"
            aria-pressed={pressed}
            aria-keyshortcuts={String(index + 1)}
            onClick={(event) => {
              // Enter saves after a click too: it must not press this button again.
              if (event.detail > 0) event.currentTarget.blur();
              props.onPick(outcome);
            }}
          >
            <Kbd>{index + 1}</Kbd>
            {t(`word.outcome.${outcome}`)}
            {pressed && <Icon of={Check} size="s" />}
          </button>
        );
      })}
    </div>
  );
}
