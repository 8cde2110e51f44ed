import { useClient } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { usePanel } from '@/components/sidebar/panel-context';
import { useToast } from '@/components/ui/toasts';
import type { TeachAct } from '@/lib/domain/teach/messages';
import type { DateFormat } from '@/lib/domain/teach/session';

/** Sends what the user does while teaching the page beside the panel. */
export function useTeach() {
  const { tabId } = usePanel();
  const { run, busy, refusal } = useCommand('teach');
  const act = (what: TeachAct, format?: DateFormat) =>
    run({ act: what, ...(tabId === undefined ? {} : { tabId }), ...(format && { format }) });
  return { act, busy, refusal };
}

/** Begins teaching; where that is refused a line below says why. */
export function useStartTeaching(): () => void {
  const { t } = useText();
  const client = useClient();
  const toast = useToast();
  const { tabId } = usePanel();
  return () => {
    client.send('teach', { act: 'start', ...(tabId === undefined ? {} : { tabId }) }).then(
      (answer) =>
        !answer.ok && toast.say(answer.error === 'bad-state' ? t('subject.teachNotHere') : t(`error.${answer.error}`)),
      () => toast.say(t('error.unexpected')),
    );
  };
}
