import { Check as CheckIcon, Mail } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Check } from '@/components/ui/check';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { Direction } from '@/lib/domain/records/follow-up';
import { MessageDay } from './message-day';
import type { MessageDraft } from './message-draft';
import type { MessageFacts } from './message-form';

const ways: Direction[] = ['in', 'out'];

interface FieldsProps {
  message: MessageDraft;
  /** What the page says of it, where it is still the page it was opened beside. */
  facts?: MessageFacts | undefined;
  onTurn: (direction: Direction) => void;
  onChange: (patch: Partial<MessageDraft>) => void;
}

/** The message being logged: who wrote it, on which day, and whether its subject line is kept. */
export function MessageFields(props: FieldsProps) {
  const { t } = useText();
  const { message, onTurn, onChange } = props;
  useKeys({ 1: () => onTurn('in'), 2: () => onTurn('out') });
  return (
    <>
      <h2 class="row message-head">
        <Icon of={Mail} size="s" /> {t('mail.title')}
      </h2>
      {message.direction === null && <p class="label">{t('mail.direction')}</p>}
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
              onTurn(way);
            }}
          >
            <Kbd>{index + 1}</Kbd>
            {t(`mail.${way}`)}
            {way === message.direction && <Icon of={CheckIcon} size="s" />}
          </button>
        ))}
      </div>
      <MessageDay on={message.on} known={props.facts?.on !== undefined} onChange={(on) => onChange({ on })} />
      <KeepSubject {...props} />
    </>
  );
}

/** Off until it is ticked. Only beside the page it stands on: a draft taken up elsewhere offers no other's subject. */
function KeepSubject(props: FieldsProps) {
  const { t } = useText();
  const { message, onChange } = props;
  const line = message.subject ?? props.facts?.subject;
  if (line === undefined || line === '') return null;
  return (
    <Check checked={message.subject !== null} onChange={(keep) => onChange({ subject: keep ? line : null })}>
      {t('mail.keepSubject')} <span class="private muted">{t('mail.subject', { subject: line })}</span>
    </Check>
  );
}
