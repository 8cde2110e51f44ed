import { useText } from '@/components/hooks/use-text';
import type { Hit } from '@/lib/domain/views/patient-card';

/** Chart, age and what matched, with the matching part marked. */
export function HitText(props: { hit: Hit }) {
  const { t, format } = useText();
  const { person, matched, by } = props.hit;
  const shared = matched && by !== 'chart' ? t(matched.own ? 'today.own' : 'today.shared') : '';
  return (
    <>
      {person.chart && by !== 'chart' && `${t('common.chart', { chart: person.chart })}, `}
      {person.kind === 'lead' && `${t('word.person.lead')}, `}
      {by === 'chart' && matched && <Marked {...matched} before={`${t('common.chart', { chart: '' })}`} />}
      {by === 'chart' && person.age !== undefined && ', '}
      {person.age !== undefined && format.age(person.age)}
      {by !== 'chart' && by !== 'name' && matched && (
        <>
          {person.age !== undefined && ', '}
          <Marked {...matched} before="" /> {shared}
        </>
      )}
    </>
  );
}

function Marked(props: { text: string; from: number; to: number; before: string }) {
  const { text, from, to, before } = props;
  return (
    <span>
      {before}
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </span>
  );
}
