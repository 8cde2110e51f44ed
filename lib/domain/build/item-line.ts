import { itemNet, itemPatientPart } from '@/lib/domain/money';
import { isComing, isFor } from '@/lib/domain/plan-evidence';
import type { PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Category, Plan, PlanItem } from '@/lib/domain/records/plan';
import type { ItemLine } from '@/lib/domain/views/common';

export function itemLine(item: PlanItem, plan: Plan, dossier: Dossier): ItemLine {
  const { id, label, category, code, area, decision, doneOn } = item;
  const { feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents } = item;
  const bookedOn = appointedOn(item, plan, dossier);
  return {
    id,
    label,
    category,
    ...(area !== undefined && { area }),
    ...(code !== undefined && { code }),
    entered: { feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents },
    netCents: itemNet(item),
    patientCents: itemPatientPart(item),
    decision,
    ...(doneOn !== undefined && { doneOn }),
    ...(bookedOn !== undefined && { bookedOn }),
  };
}

/** The category with the most money in it; of equals the one named first. */
export function mainCategory(items: PlanItem[]): Category {
  const cents = new Map<Category, number>();
  for (const item of items) cents.set(item.category, (cents.get(item.category) ?? 0) + (itemNet(item) ?? 0));
  const [largest] = [...cents].sort(([, a], [, b]) => b - a);
  return largest?.[0] ?? 'other';
}

/** The day of the coming appointment that names the item, or all of its plan. */
function appointedOn(item: PlanItem, plan: Plan, dossier: Dossier): PlainDate | undefined {
  const coming = dossier.appointments.filter(
    (one) => one.purpose === 'treatment' && isComing(one) && isFor(one, plan) && namesItem(one.itemIds, item),
  );
  return coming.map((one) => one.when.on).sort()[0];
}

function namesItem(itemIds: string[], item: PlanItem): boolean {
  return itemIds.length === 0 ? item.doneOn === undefined : itemIds.includes(item.id);
}
