import { HeartHandshake } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { Id } from '@/lib/domain/records/base';
import type { Referrer } from '@/lib/domain/records/referrer';

/** Referrers to choose from, below the patients; their keys go on counting. */
export function ReferrerPicks(props: { referrers: Referrer[]; after: number; onPick: (id: Id) => void }) {
  const { t } = useText();
  const { referrers, after, onPick } = props;
  const keyed = referrers.slice(0, Math.max(0, 9 - after));
  useKeys(Object.fromEntries(keyed.map(({ id }, index) => [String(after + index + 1), () => onPick(id)] as const)));
  return (
    <ul class="block people">
      {referrers.map((referrer, index) => (
        <li key={referrer.id}>
          <button type="button" class="pick" onClick={() => onPick(referrer.id)}>
            <span class="strong private">{referrer.name}</span>
            <span class="small muted">
              <Icon of={HeartHandshake} size="s" /> {t(`referrer.kind.${referrer.kind}`)}
              {referrer.practiceName && <span class="private">, {referrer.practiceName}</span>}
            </span>
            {after + index < 9 && <Kbd>{after + index + 1}</Kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
