import { useText } from '@/components/hooks/use-text';
import type { MaybeCents } from '@/lib/domain/records/base';
import type { Sum } from '@/lib/domain/views/common';

/** An amount, or the word for an unknown one. Blurred with the names. `exact`: the column it stands in shows cents. */
export function Money(props: ({ cents: MaybeCents } | { sum: Sum }) & { exact?: boolean }) {
  const { format } = useText();
  const exact = props.exact || undefined;
  const unknown = 'sum' in props ? props.sum.unknown >= props.sum.count && props.sum.count > 0 : props.cents === null;
  const text = 'sum' in props ? format.sum(props.sum, exact) : format.money(props.cents, exact);
  return <span class={unknown ? 'money unknown' : 'money'}>{text}</span>;
}
