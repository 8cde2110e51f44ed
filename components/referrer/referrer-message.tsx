import '@/components/patient/patient.css';
import { useEffect, useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { usePractice } from '@/components/hooks/use-practice';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { LoggedAlready } from '@/components/patient/logged-already';
import type { MessageDraft } from '@/components/patient/message-draft';
import { MessageFields } from '@/components/patient/message-fields';
import { type MessageFacts, newMessage } from '@/components/patient/message-form';
import { PatientSearch } from '@/components/patient/patient-search';
import { Ids } from '@/components/patient/who';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import type { PlainDate } from '@/lib/domain/records/base';
import type { Referrer, ReferrerMessage } from '@/lib/domain/records/referrer';
import type { PersonLine } from '@/lib/domain/views/common';
import type { TextKey } from '@/lib/i18n/translate';

/** The referrer's message on screen, logged with the patient whom the user says it is about. */
export function LogReferrerMessage(props: {
  referrer: Referrer;
  facts: MessageFacts;
  /** Null: the page has moved on. */
  claimKey: string | null;
  onClose: () => void;
}) {
  const { t } = useText();
  const { today } = usePractice();
  const { referrer, facts, claimKey, onClose } = props;
  const { save, busy, refusal, forget } = useSaving('logReferrerMessage');
  const [message, setMessage] = useState(() => newMessage(facts, claimKey));
  const [about, setAbout] = useState<PersonLine | null>(null);
  const change = (patch: Partial<MessageDraft>) => setMessage((now) => ({ ...now, ...patch }));
  // Opened by a key: whoever opens it writes.
  useWriting(true);
  useEffect(forget, [about?.id, message.direction, message.on]);
  const missing = missingIn(message, about, today);
  const log = async (again: boolean) => {
    if (!about || !message.direction || missing || busy) return;
    const entry = entryOf(referrer, about, { ...message, direction: message.direction });
    const said = t(message.direction === 'in' ? 'referrer.loggedIn' : 'referrer.loggedOut', {
      referrer: referrer.name,
      name: about.name,
    });
    if (await save({ entry: again ? { ...entry, again } : entry, claimKey }, said)) onClose();
  };
  useKeys({ Enter: () => void log(false), 'ctrl+Enter': () => void log(false), Escape: onClose });
  return (
    <section class="block panel" aria-label={t('mail.title')}>
      <MessageFields message={message} facts={facts} onTurn={(direction) => change({ direction })} onChange={change} />
      <AboutWhom about={about} onChange={setAbout} />
      {refusal?.error === 'already-logged' ? (
        <LoggedAlready refusal={refusal} onAgain={() => void log(true)} />
      ) : (
        <Refused refusal={refusal} />
      )}
      <div class="call-save">
        <Button kind="primary" wide kbd="Enter" busy={busy} why={missing && t(missing)} onClick={() => void log(false)}>
          {t(busy ? 'patient.call.saving' : 'patient.call.saveMessageOnly')}
        </Button>
        <div class="row">
          <button type="button" class="link small push" onClick={onClose}>
            {t('patient.call.cancel')}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Which patient: found by name, number or telephone; then shown by two identifiers. */
function AboutWhom(props: { about: PersonLine | null; onChange: (person: PersonLine | null) => void }) {
  const { t } = useText();
  const { about, onChange } = props;
  return (
    <div class="field">
      <span class="label">{t('referrer.about')}</span>
      {about ? (
        <div class="row wraps">
          <span>
            <b class="strong private">{about.name}</b>
            <Ids person={about} />
          </span>
          <button type="button" class="link small push" onClick={() => onChange(null)}>
            {t('referrer.aboutOther')}
          </button>
        </div>
      ) : (
        <PatientSearch focused onOpen={(_, person) => onChange(person)} />
      )}
    </div>
  );
}

function missingIn(message: MessageDraft, about: PersonLine | null, today: PlainDate): TextKey | null {
  if (!about) return 'referrer.needAbout';
  if (message.direction === null) return 'patient.gate.message-direction';
  return message.on === '' || message.on > today ? 'patient.gate.message-day' : null;
}

function entryOf(
  referrer: Referrer,
  about: PersonLine,
  { direction, on, subject }: Pick<ReferrerMessage, 'direction' | 'on'> & Pick<MessageDraft, 'subject'>,
): ReferrerMessage {
  return { referrerId: referrer.id, patientId: about.id, direction, on, ...(subject !== null && { subject }) };
}
