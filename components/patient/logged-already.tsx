import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Refusal } from '@/lib/domain/answer';

/** One like it is logged: again, or only what comes next. */
export function LoggedAlready(props: {
  refusal: Refusal;
  onAgain: () => void;
  /** Where a next step is given. */
  onStepOnly?: (() => void) | undefined;
}) {
  const { t, format } = useText();
  const { refusal, onAgain, onStepOnly } = props;
  const on = refusal.facts?.on;
  useKeys({ a: onAgain, o: () => onStepOnly?.() });
  return (
    <Notice kind="warn" live>
      <span>{on === undefined ? t('error.already-logged') : t('mail.already', { day: format.day(String(on)) })}</span>
      <span class="row wraps">
        {onStepOnly && (
          <Button size="small" kbd="O" onClick={onStepOnly}>
            {t('mail.stepOnly')}
          </Button>
        )}
        <Button size="small" kbd="A" onClick={onAgain}>
          {t('mail.again')}
        </Button>
      </span>
    </Notice>
  );
}
