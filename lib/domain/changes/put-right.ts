import type { Id } from '@/lib/domain/records/base';
import type { Plan, PlanItem } from '@/lib/domain/records/plan';

type Mind = Pick<PlanItem, 'decision' | 'decidedOn' | 'decidedBy'>;

/**
 * The plan that puts an old one right: the same offer, so what was decided and done goes on. `continues` leads from
 * an old item to the one in its place; a total and items stand for each other as a whole.
 */
export function putRight(plan: Plan, old: Plan, continues: ReadonlyMap<Id, Id>): Plan {
  const items = plan.items.map((item) => {
    const before = old.items.find((one) => continues.get(one.id) === item.id);
    if (before) return itemRight(item, before);
    return old.items.length === 0 ? { ...item, ...mindOf(old) } : item;
  });
  const [first] = old.items;
  const agreed = old.items.every((one) => one.decision === first?.decision);
  const mind = items.length > 0 || !agreed ? {} : mindOf(first ?? old);
  return { ...plan, ...mind, items, ...(old.diagnosedOn !== undefined && { diagnosedOn: old.diagnosedOn }) };
}

function itemRight(item: PlanItem, before: PlanItem): PlanItem {
  const { area: _area, code: _code, estimatedOn, ...kept } = before;
  const same = (['primaryCents', 'secondaryCents', 'patientCents'] as const).every((one) => item[one] === before[one]);
  return { ...kept, ...item, ...mindOf(before), ...(same && estimatedOn !== undefined && { estimatedOn }) };
}

function mindOf({ decision, decidedOn, decidedBy }: Mind): Mind {
  return {
    decision,
    ...(decidedOn !== undefined && { decidedOn }),
    ...(decidedBy !== undefined && { decidedBy }),
  };
}
