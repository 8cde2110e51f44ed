import '@/lib/i18n/whole-english';
import { useText } from '@/components/hooks/use-text';
import type { PeopleOf } from '@/lib/domain/views/report';

/** A number that opens the people behind it; nobody is nothing to open. */
export function PeopleButton(props: { of: PeopleOf; n: number; onPeople: (of: PeopleOf) => void }) {
  const { t, format } = useText();
  const number = format.number(props.n);
  if (props.n === 0) return <>{number}</>;
  return (
    <button
      type="button"
      class="link num"
      aria-label={t('report.whoOf', { what: t(`report.${props.of}`), n: props.n })}
      onClick={() => props.onPeople(props.of)}
    >
      {number}
    </button>
  );
}
