import { useText } from '@/components/hooks/use-text';
import type { PersonLine } from '@/lib/domain/views/common';

/** A name that opens the record, with what tells two of the same name apart. */
export function PersonLink(props: { person: PersonLine; onOpen: (person: PersonLine) => void }) {
  const { t, format } = useText();
  const { person } = props;
  const born = person.bornOn ? format.dayOfYear(person.bornOn) : t('patient.noBirth');
  return (
    <span class="person-link private">
      <button type="button" class="link" onClick={() => props.onOpen(person)}>
        {person.name}
      </button>{' '}
      <span class="small muted num">{person.chart ? t('common.chart', { chart: person.chart }) : born}</span>
    </span>
  );
}
