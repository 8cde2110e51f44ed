import { oftenSnoozed } from '@/lib/domain/adrift';
import { derive } from '@/lib/domain/derive';
import { planNet, sumOf } from '@/lib/domain/money';
import { isOpenStatus } from '@/lib/domain/plan-status';
import type { Id, MaybeCents, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, FollowUpFacts, PlanFacts, RuleEnv } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { DirectoryEntry, IdPage, Rollup } from '@/lib/storage/store';

export interface Everything {
  plans: Map<Id, PlanFacts>;
  followUps: Map<Id, FollowUpFacts>;
}

/** What the real store keeps as clear columns, worked out anew. */
export function factsOf(dossiers: Dossier[], env: RuleEnv): Everything {
  const all: Everything = { plans: new Map(), followUps: new Map() };
  for (const dossier of dossiers) {
    const { plans, followUps } = derive(dossier, env);
    for (const [id, facts] of plans) all.plans.set(id, facts);
    for (const [id, facts] of followUps) all.followUps.set(id, facts);
  }
  return all;
}

/** A naive recount, the judge of kept sums. */
export function recount(plans: Plan[], facts: ReadonlyMap<Id, PlanFacts>): Rollup {
  const counted = plans.flatMap((plan) => {
    const known = facts.get(plan.id);
    return known?.counts ? [{ ...known, net: planNet(plan) }] : [];
  });
  const open = counted.filter((plan) => isOpenStatus(plan.status));
  return {
    byStatus: sums(counted, (plan) => plan.status),
    adriftByDay: sums(counted, (plan) => plan.adriftOn),
    nextByDay: sums(open, (plan) => plan.nextOn),
  };
}

function sums<T extends { net: MaybeCents }, K extends string>(all: T[], keyOf: (one: T) => K | null) {
  const groups = new Map<K, MaybeCents[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one.net]);
  }
  return Object.fromEntries([...groups].map(([key, nets]) => [key, sumOf(nets)])) as Record<
    K,
    ReturnType<typeof sumOf>
  >;
}

export function directoryEntry(patient: Patient): DirectoryEntry {
  const { id, householdId, kind, name, bornOn, charts, phones, emails } = patient;
  return {
    id,
    householdId,
    kind,
    ...name,
    ...(bornOn !== undefined && { bornOn }),
    charts: charts.map((chart) => chart.value),
    phones: phones.map(({ raw, shown, own }) => ({ digits: raw.replace(/\D/g, ''), shown, own })),
    emails,
  };
}

export function isOften(followUp: FollowUp): boolean {
  return followUp.snoozes >= oftenSnoozed;
}

/** The rows behind the cursor, which is the last id sent. */
export function pageOf<T extends { id: Id }>(
  rows: T[],
  limit: number,
  cursor?: string,
): { rows: T[]; more: string | null } {
  const from = cursor === undefined ? 0 : rows.findIndex((row) => row.id === cursor) + 1;
  const page = rows.slice(from, from + limit);
  const more = from + limit < rows.length ? (page.at(-1)?.id ?? null) : null;
  return { rows: page, more };
}

export function idPage(rows: { id: Id }[], limit: number, cursor?: string): IdPage {
  const page = pageOf(rows, limit, cursor);
  return { ids: page.rows.map((row) => row.id), more: page.more };
}

/** By day, those without one first, then by id. */
export function byDay(dayOf: (id: Id) => PlainDate | null | undefined): (a: { id: Id }, b: { id: Id }) => number {
  return (a, b) => (dayOf(a.id) ?? '').localeCompare(dayOf(b.id) ?? '') || a.id.localeCompare(b.id);
}
