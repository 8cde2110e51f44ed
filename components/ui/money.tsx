import { useText } from '@/components/hooks/use-text';
import type { MaybeCents } from '@/lib/domain/records/base';
import type { Sum } from '@/lib/domain/views/common';

/** An amount, or the word for an unknown one. Blurred with the names. */
export function Money(props: { cents: MaybeCents } | { sum: Sum }) {
  const { format } = useText();
  const unknown = 'sum' in props ? props.sum.unknown >= props.sum.count && props.sum.count > 0 : props.cents === null;
  const text = 'sum' in props ? format.sum(props.sum) : format.money(props.cents);
  return <span class={unknown ? 'money unknown' : 'money'}>{text}</span>;
}
