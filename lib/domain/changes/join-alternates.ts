import { alternatesOf } from '@/lib/domain/plan-status';
import type { Id } from '@/lib/domain/records/base';
import type { ChangeTools, RefusedChange } from './made';
import { refuse } from './made';
import type { Sheet } from './sheet';

/** Puts a plan into the set of another; the set is founded when there was none. One of a set is recommended. */
export function joinAlternates(sheet: Sheet, planId: Id, otherId: Id, tools: ChangeTools): RefusedChange | null {
  const plan = sheet.get('plans', planId);
  const other = sheet.get('plans', otherId);
  if (!plan || !other || other.patientId !== plan.patientId) return refuse('not-found', { table: 'plans' });
  if (other.closed || other.supersededById !== undefined) return refuse('bad-state', { planId: otherId });
  const alternatesId = other.alternatesId ?? tools.newId();
  sheet.put('plans', { ...other, alternatesId });
  sheet.put('plans', { ...plan, alternatesId });
  if (plan.recommended) recommendOnly(sheet, planId);
  return null;
}

/** Recommends one plan of its set and no other. */
export function recommendOnly(sheet: Sheet, planId: Id): void {
  const plan = sheet.get('plans', planId);
  if (!plan) return;
  for (const one of alternatesOf(plan, sheet.all('plans'))) {
    sheet.put('plans', { ...one, recommended: one.id === planId });
  }
}
