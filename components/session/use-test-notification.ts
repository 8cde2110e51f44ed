import '@/lib/i18n/whole-english';
import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';

/** Sends a notification and says what came of it: the system may swallow them without a word. */
export function useTestNotification(): { send: () => void; busy: boolean; result: string | null } {
  const { t } = useText();
  const test = useCommand('testNotification');
  const [shown, setShown] = useState<boolean | null>(null);
  const send = () => {
    void test.run({}).then((answer) => setShown(answer.ok && answer.value.shown));
  };
  const result = shown === null ? null : t(shown ? 'firstRun.testSent' : 'firstRun.testFailed');
  return { send, busy: test.busy, result };
}
