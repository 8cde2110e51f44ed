import { FlaskConical } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useSession } from './use-session';
import { systemZone } from './zone-select';

/** The sample has no passphrase: it is invented anew, or thrown away. */
export function SampleClosed() {
  const { t, language } = useText();
  const { view, set } = useSession();
  const sample = useCommand('trySample');
  const discard = useCommand('discardSample');
  const reopen = async () => {
    const answer = await sample.run({ language, zone: systemZone() });
    if (answer.ok) set(answer.value);
  };
  const leave = async () => {
    const answer = await discard.run({});
    if (answer.ok) set(answer.value);
  };
  const refusal = sample.refusal ?? discard.refusal;
  return (
    <section class="unlock">
      <Icon of={FlaskConical} size="l" />
      <h1>{t('unlock.sampleTitle')}</h1>
      {refusal && (
        <Notice kind="danger" live>
          {t(`error.${refusal.error}`)}
        </Notice>
      )}
      <Button kind="primary" wide busy={sample.busy} onClick={() => void reopen()}>
        {t('unlock.sampleOpen')}
      </Button>
      <Button wide busy={discard.busy} onClick={() => void leave()}>
        {t(view?.canReturn ? 'session.sampleReturn' : 'session.sampleDiscard')}
      </Button>
    </section>
  );
}
