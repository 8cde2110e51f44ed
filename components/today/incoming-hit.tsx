import { PhoneIncoming } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Money } from '@/components/ui/money';
import type { Hit } from '@/lib/domain/views/patient-card';
import type { CallRow } from '@/lib/domain/views/today';
import { HitText } from './hit-text';
import { firstName } from './row-words';

/** Somebody whose telephone this is: what was promised, and one key to log that they called. */
export function IncomingHit(props: {
  hit: Hit;
  row: CallRow | undefined;
  current: boolean;
  onOpen: () => void;
  onIncoming: () => void;
}) {
  const { t, format } = useText();
  const { hit, row, current } = props;
  const promise = row?.steps.find((step) => step.promise)?.promise;
  return (
    <li class="hit" aria-current={current || undefined}>
      <div>
        <p class="strong private">{hit.person.name}</p>
        <p class="small muted num private">
          <HitText hit={hit} />
        </p>
      </div>
      <Button size="small" onClick={props.onOpen} label={`${t('common.open')}: ${hit.person.name}`}>
        {t('common.open')}
      </Button>
      {current && (
        <div class="incoming">
          {promise && row && (
            <>
              <p class="said private">{promise.words}</p>
              <p class="small muted num">
                {t('today.toWhom', { day: format.day(promise.madeOn), name: promise.toName })}
                {row.openSum.count > 0 && (
                  <>
                    , <Money sum={row.openSum} />
                  </>
                )}
              </p>
            </>
          )}
          <Button kind="primary" wide icon={PhoneIncoming} kbd="Enter" onClick={props.onIncoming}>
            {t('today.incoming', { name: firstName(hit.person) })}
          </Button>
        </div>
      )}
    </li>
  );
}
