import { useText } from '@/components/hooks/use-text';
import type { Referrer } from '@/lib/domain/records/referrer';

/** One line a referrer; the name opens it. */
export function ReferrersTable(props: { referrers: Referrer[]; onOpen: (referrer: Referrer) => void }) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scrolls" tabIndex={0} aria-label={t('referrer.title')}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('referrer.name')}</th>
            <th scope="col">{t('referrer.practice')}</th>
            <th scope="col">{t('referrer.kind.column')}</th>
            <th scope="col">{t('referrer.phones')}</th>
            <th scope="col">{t('referrer.emails')}</th>
          </tr>
        </thead>
        <tbody>
          {props.referrers.map((referrer) => (
            <tr key={referrer.id}>
              <th scope="row">
                <button type="button" class="link private" onClick={() => props.onOpen(referrer)}>
                  {referrer.name}
                </button>
              </th>
              <td class="private">{referrer.practiceName ?? <span class="muted">—</span>}</td>
              <td>{t(`referrer.kind.${referrer.kind}`)}</td>
              <td class="num private">{listed(referrer.phones.map(({ shown }) => shown))}</td>
              <td class="private">{listed(referrer.emails)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function listed(values: string[]) {
  return values.length > 0 ? values.join(', ') : <span class="muted">—</span>;
}
