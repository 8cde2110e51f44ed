import { Check as CheckIcon, Mail } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { Direction } from '@/lib/domain/records/follow-up';
import type { MessageDraft } from './message-draft';
import { type MessageFacts, withDirection, withMessage } from './message-form';
import type { Call } from './use-call';

const ways: Direction[] = ['in', 'out'];

/** The message being logged: who wrote it, on which day, and whether its subject line is kept. */
export function MessageHead(props: { call: Call; message: MessageDraft; facts?: MessageFacts | undefined }) {
  const { t } = useText();
  const { today } = usePractice();
  const { call, message } = props;
  const turn = (direction: Direction) => call.set((form) => withDirection(form, direction));
  useKeys({ 1: () => turn('in'), 2: () => turn('out') });
  return (
    <>
      <h2 class="row message-head">
        <Icon of={Mail} size="s" /> {t('mail.title')}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid by every browser */}
      <div class="outcomes" role="group" aria-label={t('mail.direction')}>
        {ways.map((way, index) => (
          <button
            key={way}
            type="button"
            class="btn"
            aria-pressed={way === message.direction}
            aria-keyshortcuts={String(index + 1)}
            onClick={(event) => {
              // Enter saves after a click too: it must not press this button again.
              if (event.detail > 0) event.currentTarget.blur();
              turn(way);
            }}
          >
            <Kbd>{index + 1}</Kbd>
            {t(`mail.${way}`)}
            {way === message.direction && <Icon of={CheckIcon} size="s" />}
          </button>
        ))}
      </div>
      <Field
        label={t('mail.day')}
        type="date"
        max={today}
        value={message.on}
        onInput={(on) => call.set((form) => withMessage(form, { on }))}
      />
      <KeepSubject {...props} />
      {message.words && (
        <Notice kind={message.words === 'day' ? 'info' : 'warn'} live>
          {t(message.words === 'day' ? 'mail.dayFound' : 'mail.noDay')}
        </Notice>
      )}
    </>
  );
}

/** Off until it is ticked. Only beside the page it stands on: a draft taken up elsewhere offers no other's subject. */
function KeepSubject(props: { call: Call; message: MessageDraft; facts?: MessageFacts | undefined }) {
  const { t } = useText();
  const { call, message } = props;
  const line = message.subject ?? props.facts?.subject;
  if (line === undefined || line === '') return null;
  return (
    <Check
      checked={message.subject !== null}
      onChange={(keep) => call.set((form) => withMessage(form, { subject: keep ? line : null }))}
    >
      {t('mail.keepSubject')} <span class="private muted">{t('mail.subject', { subject: line })}</span>
    </Check>
  );
}
