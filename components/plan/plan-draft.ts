import { readMoney } from '@/components/hooks/read-money';
import type { Id } from '@/lib/domain/records/base';
import type { NewItem, NewPlan } from '@/lib/domain/records/command';

export interface ItemDraft {
  key: number;
  label: string;
  area: string;
  fee: string;
  patient: string;
}

export interface PlanDraft {
  title: string;
  byItems: boolean;
  total: string;
  items: ItemDraft[];
  alternatesOf: Id | '';
  recommended: boolean;
}

export type PlanProblem = 'needTitle' | 'needItem' | 'badMoney';

export const emptyItem = (key: number): ItemDraft => ({ key, label: '', area: '', fee: '', patient: '' });

/** The typed plan as the core takes it, or why it cannot be saved. Rows without any text are left out. */
export function newPlanOf(draft: PlanDraft, patientId: Id): NewPlan | PlanProblem {
  if (draft.title.trim() === '') return 'needTitle';
  const base = {
    patientId,
    title: draft.title.trim(),
    recommended: draft.recommended,
    ...(draft.alternatesOf ? { alternatesOf: draft.alternatesOf } : {}),
  };
  if (!draft.byItems) {
    const total = readMoney(draft.total);
    return total === undefined ? 'badMoney' : { ...base, items: [], summaryCents: total };
  }
  const used = draft.items.filter((item) => item.label.trim() !== '' || item.fee.trim() !== '');
  if (used.length === 0 || used.some((item) => item.label.trim() === '')) return 'needItem';
  const items: NewItem[] = [];
  for (const item of used) {
    const feeCents = readMoney(item.fee);
    const patientCents = readMoney(item.patient);
    if (feeCents === undefined || patientCents === undefined) return 'badMoney';
    const area = item.area.trim();
    items.push({ label: item.label.trim(), feeCents, patientCents, ...(area ? { area } : {}) });
  }
  return { ...base, items, summaryCents: null };
}
