import { itemNet } from './money';
import type { ItemMoney } from './records/plan';

/** How the money fields of one item contradict each other. */
export type Contradiction =
  | 'negative'
  | 'reductions-exceed-fee'
  | 'estimates-exceed-net'
  | 'patient-exceeds-net'
  | 'parts-differ';

/** What is unknown contradicts nothing. */
export function checkItem(item: ItemMoney): Contradiction[] {
  const { feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents } = item;
  const fields = [feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents];
  if (fields.some((cents) => cents !== null && cents < 0)) return ['negative'];
  const net = itemNet(item);
  if (net === null) return [];
  if (net < 0) return ['reductions-exceed-fee'];
  if ((primaryCents ?? 0) + (secondaryCents ?? 0) > net) return ['estimates-exceed-net'];
  if (patientCents === null) return [];
  if (patientCents > net) return ['patient-exceeds-net'];
  const allKnown = primaryCents !== null && secondaryCents !== null;
  const parts = patientCents + (primaryCents ?? 0) + (secondaryCents ?? 0);
  return parts > net || (allKnown && parts !== net) ? ['parts-differ'] : [];
}
