import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Unread } from '@/components/ui/unread';
import { HouseholdAsk } from './household-ask';

/** Everybody who shares a telephone number, each number a question: after an import nobody lives together yet. */
export function SharedNumbers() {
  const { t } = useText();
  const answer = useQuery('sharedNumbers', {}, ['patients']);
  if (answer.kind === 'loading') return <p class="muted">{t('common.loading')}</p>;
  if (answer.kind === 'refused') return <Unread of={answer} />;
  const { numbers, total } = answer.value;
  return (
    <section aria-label={t('patient.shared.title')}>
      <p class="muted num">{total === 0 ? t('patient.shared.none') : t('patient.shared.total', { n: total })}</p>
      <ul class="shared-numbers">
        {numbers.map(({ shown, patient, people }) => (
          <li key={`${shown} ${people.map(({ id }) => id).join()}`}>
            <h2 class="num private">{shown}</h2>
            <p class="private">
              <a href={`#/patients/${patient.id}`}>{people[0]?.name}</a>
            </p>
            <HouseholdAsk patient={patient} people={people.slice(1)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
