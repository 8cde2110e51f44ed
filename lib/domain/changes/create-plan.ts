import { categoryOf } from '@/lib/domain/category';
import { checkItem } from '@/lib/domain/check-item';
import { todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { NewItem, NewPlan } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan, PlanItem } from '@/lib/domain/records/plan';
import { joinAlternates } from './join-alternates';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';
import { continueCase } from './supersede';

/** A new plan, perhaps an alternate to another, perhaps in the place of another whose case it then continues. */
export function makePlan(input: NewPlan, dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  const sheet = new Sheet(dossiers);
  const patient = sheet.get('patients', input.patientId);
  if (!patient) return refuse('not-found', { table: 'patients' });
  if (input.title.trim() === '' || input.items.some((item) => item.label.trim() === '')) return refuse('bad-message');
  if (input.items.some(isNegative) || (input.summaryCents ?? 0) < 0) return refuse('bad-message');
  const plan = planOf(input, todayIn(tools.now, env.settings.zone), tools);
  const corrected =
    input.corrects && new Map(input.items.map((item, at) => [item.continues ?? '', plan.items[at]?.id ?? '']));
  sheet.put('plans', plan);
  const refused =
    (input.supersedesId === undefined ? null : continueCase(sheet, plan.id, input.supersedesId, corrected)) ??
    (input.alternatesOf === undefined ? null : joinAlternates(sheet, plan.id, input.alternatesOf, tools));
  if (refused) return refused;
  return madeFrom(sheet, {
    verb: 'plan-created',
    patientIds: [patient.id],
    facts: { items: plan.items.length, ...(input.supersedesId !== undefined && { supersedes: 1 }) },
    id: plan.id,
  });
}

function isNegative(item: NewItem): boolean {
  return checkItem(pricesOf(item)).includes('negative');
}

function pricesOf(item: NewItem) {
  return {
    feeCents: item.feeCents,
    writeOffCents: item.writeOffCents ?? null,
    discountCents: item.discountCents ?? null,
    primaryCents: item.primaryCents ?? null,
    secondaryCents: item.secondaryCents ?? null,
    patientCents: item.patientCents ?? null,
  };
}

function planOf(input: NewPlan, on: PlainDate, tools: ChangeTools): Plan {
  return {
    id: tools.newId(),
    rev: 0,
    patientId: input.patientId,
    title: input.title.trim(),
    items: input.items.map((item) => itemOf(item, tools.newId(), on)),
    summaryCents: input.items.length > 0 ? null : input.summaryCents,
    recommended: input.recommended,
    source: { kind: 'typed' },
    diagnosedOn: on,
    decision: 'proposed',
    blockers: [],
    createdAt: tools.now,
  };
}

function itemOf(item: NewItem, id: Id, on: PlainDate): PlanItem {
  const estimated = [item.primaryCents, item.secondaryCents, item.patientCents].some((cents) => cents != null);
  return {
    id,
    ...(item.code !== undefined && { code: item.code }),
    label: item.label.trim(),
    category: item.category ?? categoryOf(item.label),
    ...(item.area !== undefined && { area: item.area }),
    ...pricesOf(item),
    ...(estimated && { estimatedOn: on }),
    decision: 'proposed',
  };
}
