import { useText } from '@/components/hooks/use-text';
import type { PersonLine } from '@/lib/domain/views/common';
import type { Hit } from '@/lib/domain/views/patient-card';
import { Ids } from './who';

/** People found, each with its identifiers and why it was found. */
export function HitList(props: {
  id: string;
  hits: Hit[];
  total: number;
  at: number;
  onOpen: (person: PersonLine) => void;
}) {
  const { t } = useText();
  const rest = props.total - props.hits.length;
  return (
    <div class="block found">
      <div role="listbox" id={props.id} aria-label={t('patient.search.label')}>
        {props.hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          <div
            key={hit.person.id}
            id={`${props.id}-${hit.person.id}`}
            class="pick"
            role="option"
            tabIndex={-1}
            aria-selected={index === props.at}
            onClick={() => props.onOpen(hit.person)}
          >
            <span class="strong private">{hit.person.name}</span>
            <Ids person={hit.person} />
            <Match hit={hit} />
          </div>
        ))}
      </div>
      {rest > 0 && <p class="small muted">{t('patient.search.more', { n: rest })}</p>}
    </div>
  );
}

function Match(props: { hit: Hit }) {
  const { t } = useText();
  const { matched, by } = props.hit;
  if (!matched || by === 'name') return null;
  const { text, from, to, own } = matched;
  return (
    <span class="small num private">
      {t(`patient.search.by.${by}`)} {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
      {!own && `, ${t('patient.search.shared')}`}
    </span>
  );
}
