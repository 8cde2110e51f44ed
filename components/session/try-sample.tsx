import '@/lib/i18n/whole-english';
import { Check } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useSample } from './use-sample';

/** One click to a complete invented practice. */
export function TrySample() {
  const { t } = useText();
  const sample = useSample();
  const reasons = [t('firstRun.nothingToFill'), t('firstRun.ownVault'), t('firstRun.banner')];
  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">{t('firstRun.look')}</h2>
      <p>{t('firstRun.lookWhat')}</p>
      <Button size="large" busy={sample.busy} onClick={() => void sample.start()}>
        {sample.busy ? t('firstRun.makingSample') : t('firstRun.trySample')}
      </Button>
      {sample.refusal && (
        <Notice kind="danger" live>
          {t(`error.${sample.refusal.error}`)}
        </Notice>
      )}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Icon of={Check} />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
