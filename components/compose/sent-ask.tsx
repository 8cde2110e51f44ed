import { MailQuestionMark } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { textIds } from '@/lib/domain/letters/texts';
import type { Id } from '@/lib/domain/records/base';
import type { PendingText } from '@/lib/domain/views/compose';

/**
 * A text was put into a message of this tab; only the user knows whether it was sent. Asked beside that patient, and
 * where nobody is on screen: sending usually leads back to a list.
 */
export function SentAsk(props: {
  tabId: number | undefined;
  /** Only about this patient. */
  patientId?: Id;
  /** Takes the note over, where more than "sent" has to be said. */
  onNote?: ((said: string) => void) | undefined;
}) {
  const { t } = useText();
  const { tabId, patientId } = props;
  const answer = useQuery('pendingTexts', tabId === undefined ? {} : { tabId }, ['subject', 'patients']);
  const logging = useSaving('logContact');
  const settling = useCommand('settleText');
  if (answer.kind !== 'ready') return null;
  const texts = answer.value.texts.filter((one) => patientId === undefined || one.patientId === patientId);
  const settle = (id: Id) => void settling.run({ id });
  const nameOf = ({ textId }: PendingText) => {
    const known = textIds.find((id) => id === textId);
    return known ? t(`compose.texts.${known}`) : textId;
  };
  const wasSent = async (text: PendingText) => {
    const said = t('compose.sent.said', { text: nameOf(text) });
    if (props.onNote) {
      props.onNote(said);
      return settle(text.id);
    }
    const saved = await logging.save({ entry: sentEntry(text, said), claimKey: null }, t('compose.sent.logged'));
    if (saved) settle(text.id);
  };
  return (
    <>
      <Refused refusal={logging.refusal ?? settling.refusal} />
      {texts.map((text) => (
        <Notice key={text.id} icon={MailQuestionMark}>
          <span class="private">{t('compose.sent.ask', { text: nameOf(text), name: text.name })}</span>
          <span class="row wraps">
            <button type="button" class="link" disabled={logging.busy} onClick={() => void wasSent(text)}>
              {t('compose.sent.yes')}
            </button>
            <button type="button" class="link" onClick={() => settle(text.id)}>
              {t('compose.sent.no')}
            </button>
          </span>
        </Notice>
      ))}
    </>
  );
}

function sentEntry({ patientId }: PendingText, said: string) {
  return {
    patientIds: [patientId],
    planIds: [],
    followUpIds: [],
    channel: 'email' as const,
    direction: 'out' as const,
    outcome: 'sent' as const,
    said,
    decisions: [],
    steps: [],
  };
}
