import { ChevronRight, PhoneIncoming, UserPlus } from 'lucide-preact';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Icon } from '@/components/ui/icon';
import type { Hit } from '@/lib/domain/views/patient-card';
import type { CallRow, TodayView } from '@/lib/domain/views/today';
import type { TextKey } from '@/lib/i18n/translate';
import { HitText } from './hit-text';
import { IncomingHit } from './incoming-hit';

const titles: Record<Exclude<Hit['by'], 'phone'>, TextKey> = {
  name: 'today.byName',
  chart: 'today.byChart',
  email: 'today.byEmail',
};

export function useHits(text: string) {
  return useQuery('search', { text, limit: 12 }, ['patients']);
}

/** All today's rows by household, so that a caller's promise stands beside the name. */
function rowOf(hit: Hit, view: TodayView | null): CallRow | undefined {
  if (!view) return undefined;
  const rows = [...view.overdue, ...view.due, ...view.waiting, ...view.later];
  return rows.find(({ householdId }) => householdId === hit.householdId);
}

/** Who is calling me? Telephones first, the first of them ready to be logged. */
export function SearchResults(props: {
  text: string;
  hits: Hit[];
  view: TodayView | null;
  current: number;
  onOpen: (hit: Hit) => void;
  onIncoming: (hit: Hit) => void;
  onNewLead: () => void;
}) {
  const { t } = useText();
  const { hits, text } = props;
  const phones = hits.filter(({ by }) => by === 'phone');
  const others = Map.groupBy(
    hits.filter(({ by }) => by !== 'phone'),
    ({ by }) => by,
  );
  const digits = text.replace(/\D/g, '');
  const isNumber = digits.length >= 4 && /^[\d\s().+-]+$/.test(text);
  const place = (hit: Hit) => hits.indexOf(hit);
  return (
    <div class="pop-list">
      {phones.length > 0 && (
        <section aria-labelledby="hits-phone">
          <div class="grp">
            <h2 id="hits-phone">{t(digits.length === 4 ? 'today.phoneEnds' : 'today.phoneHas', { digits })}</h2>
            <span class="num">
              {t('today.people', { n: phones.length })}
              {phones.length > 1 && new Set(phones.map((hit) => hit.householdId)).size === 1 && t('today.oneHousehold')}
            </span>
          </div>
          <ul class="block hits">
            {phones.map((hit) => (
              <IncomingHit
                key={hit.person.id}
                hit={hit}
                row={rowOf(hit, props.view)}
                current={place(hit) === props.current}
                onOpen={() => props.onOpen(hit)}
                onIncoming={() => props.onIncoming(hit)}
              />
            ))}
          </ul>
        </section>
      )}
      {[...others].map(([by, some]) => (
        <OtherHits
          key={by}
          title={by === 'phone' ? '' : t(titles[by])}
          by={by}
          hits={some}
          current={hits[props.current]}
          onOpen={props.onOpen}
        />
      ))}
      <div class="pad">
        {hits.length === 0 && <Empty title={t('today.nobody')}>{t('today.nobodyWhy')}</Empty>}
        {isNumber && (
          <Button icon={UserPlus} onClick={props.onNewLead}>
            {t('today.newLead')}
          </Button>
        )}
        {phones.length > 0 && (
          <p class="small muted row">
            <Icon of={PhoneIncoming} size="s" />
            {t('today.sayName')}
          </p>
        )}
      </div>
    </div>
  );
}

function OtherHits(props: {
  title: string;
  by: Hit['by'];
  hits: Hit[];
  current: Hit | undefined;
  onOpen: (hit: Hit) => void;
}) {
  const { t } = useText();
  const id = `hits-${props.by}`;
  return (
    <section aria-labelledby={id}>
      <div class="grp">
        <h2 id={id}>{props.title}</h2>
        <span class="num">{props.hits.length}</span>
      </div>
      <ul>
        {props.hits.map((hit) => (
          <li key={hit.person.id} class="call" aria-current={hit === props.current || undefined}>
            <p class="who">
              <b class="private">{hit.person.name}</b>
            </p>
            <p class="why num cut private">
              <HitText hit={hit} />
            </p>
            <button
              type="button"
              class="btn"
              aria-label={`${t('common.open')}: ${hit.person.name}`}
              onClick={() => props.onOpen(hit)}
            >
              <Icon of={ChevronRight} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
