import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Call } from './use-call';

/** One like it is logged: again, or only what comes next. */
export function LoggedAlready(props: { call: Call }) {
  const { t, format } = useText();
  const { call } = props;
  const on = call.refusal?.facts?.on;
  const hasStep = call.gate.open && call.gate.entry.steps.length > 0;
  const stepOnly = () => hasStep && call.saveStepOnly();
  useKeys({ a: call.saveAgain, o: stepOnly });
  return (
    <Notice kind="warn" live>
      <span>{on === undefined ? t('error.already-logged') : t('mail.already', { day: format.day(String(on)) })}</span>
      <span class="row wraps">
        {hasStep && (
          <Button size="small" kbd="O" onClick={stepOnly}>
            {t('mail.stepOnly')}
          </Button>
        )}
        <Button size="small" kbd="A" onClick={call.saveAgain}>
          {t('mail.again')}
        </Button>
      </span>
    </Notice>
  );
}
