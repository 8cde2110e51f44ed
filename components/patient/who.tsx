import { TriangleAlert } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { PersonLine } from '@/lib/domain/views/common';

/** Name and two identifiers, always together: one without the other may be somebody else. */
export function Who(props: { person: PersonLine; careFlags?: string[]; level?: 1 | 2 }) {
  const { person, careFlags = [] } = props;
  const Heading = props.level === 2 ? 'h2' : 'h1';
  return (
    <header class="who">
      <Heading class="private">{person.name}</Heading>
      <Ids person={person} />
      {careFlags.length > 0 && (
        <ul class="flags">
          {careFlags.map((flag, index) => (
            <li key={flag} class={index === 0 ? 'tag danger' : 'tag'}>
              {index === 0 && <Icon of={TriangleAlert} size="s" />} {flag}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** The identifiers that stand beside a name. */
export function Ids(props: { person: PersonLine }) {
  const { t, format } = useText();
  const { person } = props;
  return (
    <p class="ids num private">
      {person.preferred && <span>{t('patient.called', { name: person.preferred })}</span>}
      <span>{person.chart ? t('common.chart', { chart: person.chart }) : missingChart(person, t)}</span>
      <span>{person.bornOn ? format.dayOfYear(person.bornOn) : t('patient.noBirth')}</span>
      {person.age !== undefined && <span>{format.age(person.age)}</span>}
    </p>
  );
}

function missingChart(person: PersonLine, t: ReturnType<typeof useText>['t']): string {
  return person.kind === 'lead' ? t('word.person.lead') : t('patient.noChart');
}
