import { useText } from '@/components/hooks/use-text';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import type { MessageDoing } from './use-message';

/** Beside a message: log it, or make a follow-up of the words selected in it. */
export function MessageActs(props: { message: MessageDoing }) {
  const { t } = useText();
  const { message } = props;
  return (
    <>
      <div class="nexts message-acts">
        <span class="label">{t('mail.acts')}</span>
        <span>
          <button type="button" class="btn small" aria-keyshortcuts="l" onClick={message.log}>
            <Kbd>L</Kbd>
            {t('mail.log')}
          </button>
          <button
            type="button"
            class="btn small"
            aria-keyshortcuts="f"
            aria-disabled={message.state === 'looking' || undefined}
            onClick={message.followUp}
          >
            <Kbd>F</Kbd>
            {t('mail.follow')}
          </button>
        </span>
      </div>
      {message.state === 'nothing' && <Notice live>{t('mail.nothing')}</Notice>}
      {message.refusal?.error !== 'page-moved-on' && <Refused refusal={message.refusal} />}
    </>
  );
}
