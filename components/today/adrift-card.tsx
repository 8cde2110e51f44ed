import { Sailboat } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import type { AdriftSummary } from '@/lib/domain/views/today';

/** Is there anything to say: plans adrift, or neighbours that would hide them. */
function isCalm({ adrift, veryLate, oftenSnoozed, farOff }: AdriftSummary): boolean {
  return adrift.count + veryLate + oftenSnoozed + farOff === 0;
}

/** The product's first number with the neighbours that would hide the truth. */
export function AdriftCard(props: { summary: AdriftSummary; act: string; onAct: () => void }) {
  const { t } = useText();
  const { summary } = props;
  if (isCalm(summary)) return null;
  const { adrift, veryLate, oftenSnoozed, farOff } = summary;
  return (
    <section class="block adrift" data-calm={adrift.count === 0 || undefined}>
      <Icon of={Sailboat} />
      <p class="num">
        {adrift.count === 0 ? (
          <b class="strong">{t('today.noneAdrift')}</b>
        ) : (
          <>
            <b class="strong">{t('today.adrift', { n: adrift.count })}</b>, <Money sum={adrift} />
          </>
        )}
      </p>
      <p class="small muted num" title={t('today.adriftMoreWhy')}>
        {t('today.adriftMore', { late: veryLate, snoozed: oftenSnoozed, far: farOff })}
      </p>
      <Button size="small" kbd="A" onClick={props.onAct}>
        {props.act}
      </Button>
    </section>
  );
}
