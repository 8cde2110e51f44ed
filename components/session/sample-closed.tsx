import '@/lib/i18n/whole-english';
import { FlaskConical } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useSample } from './use-sample';
import { useSession } from './use-session';

/** The sample has no passphrase: it is invented anew, or thrown away. */
export function SampleClosed() {
  const { t } = useText();
  const { view, set } = useSession();
  const sample = useSample();
  const discard = useCommand('discardSample');
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
      <Button kind="primary" wide busy={sample.busy} onClick={() => void sample.start()}>
        {t('unlock.sampleOpen')}
      </Button>
      <Button wide busy={discard.busy} onClick={() => void leave()}>
        {t(view?.canReturn ? 'session.sampleReturn' : 'session.sampleDiscard')}
      </Button>
    </section>
  );
}
