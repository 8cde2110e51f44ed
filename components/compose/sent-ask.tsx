import { MailQuestionMark } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useCommand } from '@/components/hooks/use-command';
import { useQuery } from '@/components/hooks/use-query';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import type { CallForm } from '@/components/patient/call-form';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import { textIds } from '@/lib/domain/letters/texts';
import type { Id } from '@/lib/domain/records/base';
import type { PendingText } from '@/lib/domain/views/compose';

/** What a note about a message that was sent begins with. */
export type SentNote = Pick<CallForm, 'channel' | 'outcome' | 'said' | 'on'>;

/**
 * A text was put into a message of this tab; only the user knows whether it was sent. Asked beside that patient, and
 * where nobody is on screen: sending usually leads back to a list.
 */
export function SentAsk(props: {
  tabId: number | undefined;
  /** Only about this patient. */
  patientId?: Id;
  /** An e-mail was due to them: takes the note over, as the next step has to be said too. */
  onNote: (patientId: Id, note: SentNote) => void;
}) {
  const { t } = useText();
  const { tabId, patientId } = props;
  const answer = useQuery('pendingTexts', tabId === undefined ? {} : { tabId }, ['subject', 'patients']);
  const logging = useSaving('logContact');
  const settling = useCommand('settleText');
  const toast = useToast();
  if (answer.kind !== 'ready') return null;
  const texts = answer.value.texts.filter((one) => patientId === undefined || one.patientId === patientId);
  const client = useClient();
  const settle = (id: Id) => settling.run({ id });
  const nameOf = ({ textId }: PendingText) => {
    const known = textIds.find((id) => id === textId);
    return known ? t(`compose.texts.${known}`) : textId;
  };
  const wasSent = async (text: PendingText) => {
    const said = t('compose.sent.said', { text: nameOf(text) });
    if (text.owesEmail) {
      props.onNote(text.patientId, { channel: 'email', outcome: 'sent', said, on: text.on });
      return void settle(text.id);
    }
    const saved = await logging.save({ entry: sentEntry(text, said), claimKey: null }, t('compose.sent.logged'));
    if (saved) void settle(text.id);
  };
  const wasNot = async ({ id }: PendingText) => {
    const answer = await settle(id);
    if (answer.ok) toast.undoable(t('compose.sent.notLogged'), () => client.send('settleText', { id, again: true }));
  };
  return (
    <>
      <Refused refusal={logging.refusal ?? settling.refusal} />
      {texts.map((text) => (
        <Notice key={text.id} icon={MailQuestionMark}>
          <span class="private">{t('compose.sent.ask', { text: nameOf(text), name: text.name })}</span>
          <span class="row wraps">
            <button
              type="button"
              class="link"
              aria-disabled={logging.busy || undefined}
              onClick={() => logging.busy || void wasSent(text)}
            >
              {t('compose.sent.yes')}
            </button>
            <button type="button" class="link" onClick={() => void wasNot(text)}>
              {t('compose.sent.no')}
            </button>
          </span>
        </Notice>
      ))}
    </>
  );
}

function sentEntry({ patientId, on }: PendingText, said: string) {
  return {
    patientIds: [patientId],
    planIds: [],
    followUpIds: [],
    channel: 'email' as const,
    direction: 'out' as const,
    outcome: 'sent' as const,
    said,
    on,
    decisions: [],
    steps: [],
  };
}
