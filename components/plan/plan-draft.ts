import { moneyText, readMoney } from '@/components/hooks/read-money';
import type { Id } from '@/lib/domain/records/base';
import type { NewItem, NewPlan } from '@/lib/domain/records/command';
import type { ItemMoney } from '@/lib/domain/records/plan';
import type { ItemLine, PlanLine } from '@/lib/domain/views/common';

export interface ItemDraft {
  key: number;
  label: string;
  area: string;
  fee: string;
  patient: string;
  writeOff?: string;
  discount?: string;
  primary?: string;
  secondary?: string;
  /** The item that is being put right, as it was. */
  was?: Pick<ItemLine, 'id' | 'label' | 'category' | 'code'>;
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

export const emptyPlan: PlanDraft = {
  title: '',
  byItems: true,
  total: '',
  items: [emptyItem(0)],
  alternatesOf: '',
  recommended: false,
};

/** Where a half-typed plan is kept; each plan that is being put right has a place of its own. */
export const planDraft = 'plan';
export const correctionDraft = (planId: Id) => `correct ${planId}`;

/** A plan as it was typed, to be put right. */
export function draftOfPlan(plan: PlanLine): PlanDraft {
  const items = plan.items.map((item, key) => draftOfItem(item, key));
  return {
    ...emptyPlan,
    title: plan.title,
    byItems: !plan.summaryOnly,
    total: plan.summaryOnly ? moneyText(plan.netCents) : '',
    items: items.length > 0 ? items : [emptyItem(0)],
    recommended: plan.recommended,
  };
}

function draftOfItem({ id, label, category, code, area = '', entered }: ItemLine, key: number): ItemDraft {
  return {
    key,
    label,
    area,
    fee: moneyText(entered.feeCents),
    patient: moneyText(entered.patientCents),
    writeOff: moneyText(entered.writeOffCents),
    discount: moneyText(entered.discountCents),
    primary: moneyText(entered.primaryCents),
    secondary: moneyText(entered.secondaryCents),
    was: { id, label, category, ...(code !== undefined && { code }) },
  };
}

/** The amounts of one row; `undefined` while one of them is not an amount. */
export function moneyOf(item: ItemDraft): ItemMoney | undefined {
  const [feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents] = [
    item.fee,
    item.writeOff,
    item.discount,
    item.primary,
    item.secondary,
    item.patient,
  ].map((text) => readMoney(text ?? ''));
  if (feeCents === undefined || writeOffCents === undefined || discountCents === undefined) return undefined;
  if (primaryCents === undefined || secondaryCents === undefined || patientCents === undefined) return undefined;
  return { feeCents, writeOffCents, discountCents, primaryCents, secondaryCents, patientCents };
}

/** The typed plan as the core takes it, or why it cannot be saved. Rows without any text are left out. */
export function newPlanOf(draft: PlanDraft, patientId: Id, corrects?: Id): NewPlan | PlanProblem {
  if (draft.title.trim() === '') return 'needTitle';
  const base = {
    patientId,
    title: draft.title.trim(),
    recommended: draft.recommended,
    ...(draft.alternatesOf ? { alternatesOf: draft.alternatesOf } : {}),
    ...(corrects !== undefined && { supersedesId: corrects, corrects: true as const }),
  };
  if (!draft.byItems) {
    const total = readMoney(draft.total);
    return total === undefined ? 'badMoney' : { ...base, items: [], summaryCents: total };
  }
  const used = draft.items.filter((item) => item.label.trim() !== '' || item.fee.trim() !== '');
  if (used.length === 0 || used.some((item) => item.label.trim() === '')) return 'needItem';
  const items: NewItem[] = [];
  for (const item of used) {
    const money = moneyOf(item);
    if (!money) return 'badMoney';
    items.push(newItemOf(item, money));
  }
  return { ...base, items, summaryCents: null };
}

/** An item that keeps its words keeps its category; other words may mean another one. */
function newItemOf({ label, area, was }: ItemDraft, money: ItemMoney): NewItem {
  const { feeCents, patientCents, ...others } = money;
  const given = Object.entries(others).filter(([, cents]) => cents !== null);
  return {
    label: label.trim(),
    feeCents,
    patientCents,
    ...Object.fromEntries(given),
    ...(area.trim() && { area: area.trim() }),
    ...(was && { continues: was.id, ...(was.code !== undefined && { code: was.code }) }),
    ...(was?.label === label && { category: was.category }),
  };
}
