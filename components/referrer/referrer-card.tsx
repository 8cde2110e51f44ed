import { Mail, Phone as PhoneIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { Phone } from '@/lib/domain/records/patient';
import type { Referrer } from '@/lib/domain/records/referrer';

/** Who it is, from which practice, and how to reach them. Only a number leaves, for the telephone. */
export function ReferrerCard(props: { referrer: Referrer; level?: 1 | 2; children?: ComponentChildren }) {
  const { t } = useText();
  const { referrer } = props;
  const { phones, emails } = referrer;
  const Heading = props.level === 2 ? 'h2' : 'h1';
  return (
    <>
      <header class="who">
        <Heading class="private">{referrer.name}</Heading>
        <p class="ids">
          {referrer.practiceName && <span class="private">{referrer.practiceName}</span>}
          <span>{t(`referrer.kind.${referrer.kind}`)}</span>
        </p>
      </header>
      <div class="block panel">
        {phones.length + emails.length === 0 && <p class="small muted">{t('referrer.noReach')}</p>}
        {phones.map((phone) => (
          <a key={phone.raw} class="btn large wide num" href={telOf(phone)}>
            <Icon of={PhoneIcon} />
            <span class="private">{t('referrer.call', { phone: phone.shown })}</span>
          </a>
        ))}
        {emails.map((address) => (
          <p key={address} class="row">
            <Icon of={Mail} size="s" /> <span class="private breaks">{address}</span>
          </p>
        ))}
        {referrer.note && <p class="words private">{referrer.note}</p>}
        {props.children}
      </div>
    </>
  );
}

function telOf(phone: Phone): string {
  return `tel:${phone.e164 ?? phone.raw.replace(/[^\d+*#]/g, '')}`;
}
