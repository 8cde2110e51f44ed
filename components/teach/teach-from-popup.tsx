import { MousePointerClick } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Begins teaching the page under the popup, which then gets out of the way. */
export function TeachFromPopup(props: { tabId: number }) {
  const { t } = useText();
  const { run, busy, refusal } = useCommand('teach');
  const start = async () => {
    const answer = await run({ act: 'start', tabId: props.tabId });
    if (answer.ok) close();
  };
  useKeys({ t: () => void start() });
  return (
    <>
      {refusal && (
        <Notice kind="warn" live>
          {t(refusal.error === 'bad-state' ? 'subject.teachNotHere' : `error.${refusal.error}`)}
        </Notice>
      )}
      <Button wide icon={MousePointerClick} kbd="T" busy={busy} onClick={() => void start()}>
        {t('subject.teachPage')}
      </Button>
    </>
  );
}
