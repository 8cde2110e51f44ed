import type { Cents, MaybeCents } from './records/base';
import type { ItemMoney, Plan } from './records/plan';
import type { Sum } from './views/common';

/** Fee − write-off − discount. An unknown fee makes it unknown; a write-off or discount not entered was not given. */
export function itemNet(item: ItemMoney): MaybeCents {
  if (item.feeCents === null) return null;
  return item.feeCents - (item.writeOffCents ?? 0) - (item.discountCents ?? 0);
}

/** What was entered, else net less both estimates where all are known and leave no debt to the patient. */
export function itemPatientPart(item: ItemMoney): MaybeCents {
  if (item.patientCents !== null) return item.patientCents;
  const net = itemNet(item);
  if (net === null || item.primaryCents === null || item.secondaryCents === null) return null;
  const rest = net - item.primaryCents - item.secondaryCents;
  return rest < 0 ? null : rest;
}

/** Net of all items, or the total of a summary-only plan. One unknown item makes the whole unknown. */
export function planNet(plan: Pick<Plan, 'items' | 'summaryCents'>): MaybeCents {
  return plan.items.length === 0 ? plan.summaryCents : totalOf(plan.items.map(itemNet));
}

/** Unknown for a summary-only plan: a report's total is net, and says nothing of fees. */
export function planFee(plan: Pick<Plan, 'items'>): MaybeCents {
  return plan.items.length === 0 ? null : totalOf(plan.items.map((item) => item.feeCents));
}

/** Unknown for a summary-only plan. */
export function planPatientPart(plan: Pick<Plan, 'items'>): MaybeCents {
  return plan.items.length === 0 ? null : totalOf(plan.items.map(itemPatientPart));
}

/** Adds what is known and counts what is not. */
export function sumOf(values: MaybeCents[]): Sum {
  const known = values.filter((value): value is Cents => value !== null);
  return {
    cents: known.reduce((sum, value) => sum + value, 0),
    unknown: values.length - known.length,
    count: values.length,
  };
}

function totalOf(values: MaybeCents[]): MaybeCents {
  const sum = sumOf(values);
  return sum.unknown > 0 ? null : sum.cents;
}
