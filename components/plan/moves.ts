import type { PlanStatus } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';
import type { DialogPart } from './decision-dialog';

/** What must have happened for a plan to stand in another column: a status is never set by hand. */
export type Move = { kind: 'present' } | { kind: 'parts'; parts: DialogPart[] } | { kind: 'close' } | { kind: 'none' };

const afterDecision: PlanStatus[] = ['accepted', 'partly-accepted', 'considering'];

export function moveTo(plan: PlanLine, status: PlanStatus): Move {
  if (status === plan.status) return { kind: 'none' };
  if (!plan.open) return status === 'completed' ? { kind: 'none' } : { kind: 'parts', parts: ['ending'] };
  if (plan.status === 'diagnosed' && (status === 'presented' || status === 'considering')) return { kind: 'present' };
  if (status === 'presented') return { kind: 'parts', parts: ['items', 'appointments'] };
  if (afterDecision.includes(status)) return { kind: 'parts', parts: ['items', 'appointments'] };
  if (status === 'scheduled') return { kind: 'parts', parts: ['appointments'] };
  if (status === 'in-treatment') return { kind: 'parts', parts: ['appointments'] };
  if (status === 'completed') return { kind: 'parts', parts: ['appointments', 'ending'] };
  if (status === 'declined' || status === 'referred-out' || status === 'lapsed') return { kind: 'close' };
  return { kind: 'none' };
}
