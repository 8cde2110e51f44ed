import { useText } from '@/components/hooks/use-text';
import { Segment } from '@/components/ui/segment';
import type { Decision } from '@/lib/domain/records/plan';

/** What can be decided, in the order of the screen, each with its key. */
export const decisionKeys = [
  ['proposed', 'p'],
  ['accepted', 'a'],
  ['declined', 'd'],
  ['referred-out', 'r'],
] as const satisfies [Decision, string][];

const words = {
  proposed: 'plan.decide.propose',
  accepted: 'plan.decide.accept',
  declined: 'plan.decide.decline',
  'referred-out': 'plan.decide.refer',
} as const;

/** One decision, for an item or the whole plan. The keys mean the current item, and with Shift the whole plan. */
export function DecisionPicks(props: {
  label: string;
  value: Decision | null;
  shifted?: boolean;
  onPick: (decision: Decision) => void;
}) {
  const { t } = useText();
  return (
    <Segment<Decision>
      label={props.label}
      value={props.value}
      options={decisionKeys.map(([value, key]) => ({
        value,
        label: t(words[value]),
        kbd: `${props.shifted ? '⇧' : ''}${key.toUpperCase()}`,
      }))}
      onChange={props.onPick}
    />
  );
}
