import { TriangleAlert } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { type Contradiction, checkItem } from '@/lib/domain/check-item';
import type { ItemMoney } from '@/lib/domain/records/plan';

/** In which amounts of one item contradict each other, if they do. They are kept as they are, and never zeroed. */
export function ContradictionLine(props: { money: ItemMoney }) {
  const [first] = checkItem(props.money);
  return first ? <ContradictionWords of={first} /> : null;
}

export function ContradictionWords(props: { of: Contradiction }) {
  const { t } = useText();
  return (
    <span class="small warn money-warning">
      <Icon of={TriangleAlert} size="s" /> {t(`plan.money.${props.of}`)}
    </span>
  );
}
