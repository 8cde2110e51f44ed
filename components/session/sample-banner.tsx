import { FlaskConical } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import { useSession } from './use-session';

/** On every page of ours while the sample practice is in use, with the one click that throws it away. */
export function SampleBanner() {
  const { t } = useText();
  const { view, set } = useSession();
  const discard = useCommand('discardSample');
  if (!view?.sample) return null;
  const run = async () => {
    const answer = await discard.run({});
    if (answer.ok) set(answer.value);
  };
  const button = (
    <button type="button" class="link" aria-disabled={discard.busy || undefined} onClick={() => void run()}>
      {t(view.canReturn ? 'session.sampleReturn' : 'session.sampleDiscard')}
    </button>
  );
  return (
    <section aria-label={t('session.sampleName')}>
      <Notice icon={FlaskConical} action={button}>
        {discard.refusal ? t(`error.${discard.refusal.error}`) : t('session.sample')}
      </Notice>
    </section>
  );
}
