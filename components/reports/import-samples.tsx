import '@/lib/i18n/whole-english';
import { Check, type LucideIcon, Pencil, Plus } from 'lucide-preact';
import { anyCents } from '@/components/hooks/format';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import type { ReportPreview } from '@/lib/domain/views/report';

type Change = ReportPreview['samples'][number]['change'];

const icons: Record<Change, LucideIcon> = { added: Plus, changed: Pencil, unchanged: Check };
const tones: Record<Change, string> = { added: 'tag ok', changed: 'tag info', unchanged: 'tag' };

/** A few of the patients, so that a wrong file is seen at a glance. */
export function ImportSamples(props: { samples: ReportPreview['samples'] }) {
  const { t } = useText();
  const exact = anyCents(props.samples.map(({ planCents }) => planCents));
  return (
    <table class="report-samples">
      <caption class="sr">{t('report.samples')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.name')}</th>
          <th scope="col">{t('report.chart')}</th>
          <th scope="col" class="money">
            {t('report.total')}
          </th>
          <th scope="col">{t('report.change')}</th>
        </tr>
      </thead>
      <tbody>
        {props.samples.map((sample) => (
          <tr key={sample.chart}>
            <th scope="row" class="private">
              {sample.name}
            </th>
            <td class="num private">{sample.chart}</td>
            <td class="money">
              <Money cents={sample.planCents} exact={exact} />
            </td>
            <td>
              <span class={tones[sample.change]}>
                <Icon of={icons[sample.change]} size="s" /> {t(`report.tag.${sample.change}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
