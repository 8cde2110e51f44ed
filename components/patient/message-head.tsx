import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import type { MessageDraft } from './message-draft';
import { MessageFields } from './message-fields';
import { type MessageFacts, withDirection, withMessage } from './message-form';
import type { Call } from './use-call';

/** The patient's message being logged, and what was found in words selected in it. */
export function MessageHead(props: { call: Call; message: MessageDraft; facts?: MessageFacts | undefined }) {
  const { t } = useText();
  const { call, message, facts } = props;
  return (
    <>
      <MessageFields
        message={message}
        facts={facts}
        onTurn={(direction) => call.set((form) => withDirection(form, direction))}
        onChange={(patch) => call.set((form) => withMessage(form, patch))}
      />
      {message.words && (
        <Notice kind={message.words === 'day' ? 'info' : 'warn'} live>
          {t(message.words === 'day' ? 'mail.dayFound' : 'mail.noDay')}
        </Notice>
      )}
    </>
  );
}
