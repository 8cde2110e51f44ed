import { isComing } from '@/lib/domain/plan-evidence';
import type { Id } from '@/lib/domain/records/base';
import { type RefusedChange, refuse } from './made';
import { putRight } from './put-right';
import type { Sheet } from './sheet';

/**
 * The new plan takes the old one's place in its case: its set of alternates, what is known of the patient's mind, its
 * open follow-ups and its coming appointments. What was presented and done stays with the old one, unless the new one
 * `corrects` it: then decisions, what was done and all appointments go on, item by item.
 */
export function continueCase(
  sheet: Sheet,
  planId: Id,
  oldId: Id,
  corrects?: ReadonlyMap<Id, Id>,
): RefusedChange | null {
  const plan = sheet.get('plans', planId);
  const old = sheet.get('plans', oldId);
  if (!plan || !old || old.patientId !== plan.patientId) return refuse('not-found', { table: 'plans' });
  if (old.supersededById !== undefined || old.closed) return refuse('bad-state', { planId: oldId });
  sheet.put('plans', { ...old, supersededById: planId });
  sheet.put('plans', {
    ...(corrects ? putRight(plan, old, corrects) : plan),
    supersedesId: oldId,
    recommended: plan.recommended || old.recommended,
    blockers: old.blockers,
    ...(old.alternatesId !== undefined && { alternatesId: old.alternatesId }),
    ...(old.discussedOn !== undefined && { discussedOn: old.discussedOn }),
  });
  const handOver = (ids: Id[]) => [...new Set(ids.map((id) => (id === oldId ? planId : id)))];
  for (const one of sheet.all('followUps').filter((each) => each.state === 'open' && each.planIds.includes(oldId))) {
    sheet.put('followUps', { ...one, planIds: handOver(one.planIds) });
  }
  const oldItems = old.items.map((item) => item.id);
  for (const one of sheet
    .all('appointments')
    .filter((each) => (corrects || isComing(each)) && each.planIds.includes(oldId))) {
    const itemIds = one.itemIds.flatMap((id) => (oldItems.includes(id) ? (corrects?.get(id) ?? []) : id));
    sheet.put('appointments', { ...one, planIds: handOver(one.planIds), itemIds });
  }
  return null;
}
