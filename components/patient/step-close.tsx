import type { Ref } from 'preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Field } from '@/components/ui/field';
import { Segment } from '@/components/ui/segment';
import type { CloseKind } from '@/lib/domain/records/plan';
import type { StepDraft } from './call-form';

const kinds: CloseKind[] = ['declined', 'referred-out', 'lapsed', 'completed'];

/** Why a plan ends, in the patient's words. It can be reopened, and asked again. */
export function StepClose(props: {
  draft: Pick<StepDraft, 'closeAs' | 'reason' | 'askAgainOn'>;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (patch: Partial<StepDraft>) => void;
}) {
  const { t } = useText();
  const { today } = usePractice();
  const { draft, onChange } = props;
  return (
    <div class="step-close">
      <Segment
        label={t('patient.closing.as')}
        value={draft.closeAs}
        options={kinds.map((value) => ({ value, label: t(`word.close.${value}`) }))}
        onChange={(closeAs) => onChange({ closeAs })}
      />
      <Field
        label={t('patient.closing.reason')}
        value={draft.reason}
        {...(props.inputRef ? { inputRef: props.inputRef } : {})}
        onInput={(reason) => onChange({ reason })}
      />
      {(draft.closeAs === 'declined' || draft.closeAs === 'lapsed') && (
        <Field
          label={t('patient.closing.again')}
          type="date"
          min={today}
          value={draft.askAgainOn}
          onInput={(askAgainOn) => onChange({ askAgainOn })}
        />
      )}
    </div>
  );
}
