import { MessageSquare, Phone } from 'lucide-preact';
import type { Ref } from 'preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { Channel } from '@/lib/domain/records/follow-up';
import type { Phone as PhoneNumber } from '@/lib/domain/records/patient';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { GuardLine } from './guard-line';

/** Only the number leaves for the telephone; nothing else is in the address. */
function telOf(phone: PhoneNumber, scheme: 'tel' | 'sms'): string {
  return `${scheme}:${phone.e164 ?? phone.raw.replace(/[^\d+*#]/g, '')}`;
}

/** The number on the button, and whether it may be called. A call that is not allowed has no button, only its reason. */
export function CallAct(props: {
  card: PatientCard;
  /** What the step is about: a text has its own primary button. */
  channel: Channel;
  phone: PhoneNumber | undefined;
  callRef: Ref<HTMLAnchorElement>;
  textRef: Ref<HTMLAnchorElement>;
  onCall: () => void;
  onText: () => void;
}) {
  const { t } = useText();
  const { card, phone } = props;
  const { guard } = card;
  const { rules } = card.patient;
  const mayText = phone !== undefined && !rules.doNotText && guard.why !== 'no-phone';
  const writes = props.channel === 'text' && mayText;
  const textLink = mayText && (
    <a
      ref={props.textRef}
      class={writes ? 'btn primary large num' : 'btn large'}
      href={telOf(phone, 'sms')}
      title={`${t('patient.call.text')} (T)`}
      aria-label={writes ? undefined : t('patient.call.textTo', { phone: phone.shown })}
      aria-keyshortcuts="t"
      onClick={props.onText}
    >
      <Icon of={MessageSquare} />
      {writes && <Labelled words={t('patient.call.textTo', { phone: phone.shown })} phone={phone.shown} kbd="T" />}
    </a>
  );
  return (
    <>
      {phone && (
        <div class={writes ? 'act first' : 'act'}>
          {writes && textLink}
          {guard.verdict === 'may' ? (
            <a
              ref={props.callRef}
              class={writes ? 'btn large' : 'btn primary large num'}
              href={telOf(phone, 'tel')}
              title={`${t('patient.call.call', { phone: phone.shown })} (C)`}
              aria-label={writes ? t('patient.call.call', { phone: phone.shown }) : undefined}
              aria-keyshortcuts="c"
              onClick={props.onCall}
            >
              <Icon of={Phone} />
              {!writes && (
                <Labelled words={t('patient.call.call', { phone: phone.shown })} phone={phone.shown} kbd="C" />
              )}
            </a>
          ) : (
            <span class="btn large num shut">
              <Icon of={Phone} /> {!writes && <span class="private">{phone.shown}</span>}
            </span>
          )}
          {!writes && textLink}
        </div>
      )}
      <GuardLine guard={guard} why={rules.doNotCall ? rules.why : undefined} />
      {rules.doNotText && <p class="small muted">{t('patient.guard.noText')}</p>}
      {guard.verdict !== 'never' && rules.seeNotes && card.patient.notes && (
        <Notice kind="warn">{card.patient.notes}</Notice>
      )}
    </>
  );
}

/** Where the words break, the number stays in one piece. */
function Labelled(props: { words: string; phone: string; kbd: string }) {
  const [before = '', after = ''] = props.words.split(props.phone);
  return (
    <>
      <span class="private">
        {before}
        <span class="nowrap">{props.phone}</span>
        {after}
      </span>
      <Kbd push>{props.kbd}</Kbd>
    </>
  );
}
