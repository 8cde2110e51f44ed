import { oftenSnoozed } from '@/lib/domain/adrift';
import { planNet } from '@/lib/domain/money';
import { isOpenStatus } from '@/lib/domain/plan-status';
import type { Id, MaybeCents, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, PlanFacts } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Sum } from '@/lib/domain/views/common';
import type { Rollup } from './store';

/** The rollup with what the store itself counts by, so that no screen counts by walking an index. */
export interface KeptRollup extends Rollup {
  /** Open follow-ups by the day they are due. */
  openByDay: Record<PlainDate, number>;
  /** Open follow-ups that were snoozed often. */
  often: number;
}

export function emptyRollup(): KeptRollup {
  return { byStatus: {}, adriftByDay: {}, nextByDay: {}, openByDay: {}, often: 0 };
}

/** Adds a household as it stands, or takes it out again. Of alternates only one counts. */
export function weigh(rollup: KeptRollup, dossier: Dossier, facts: ReadonlyMap<Id, PlanFacts>, sign: 1 | -1): void {
  for (const plan of dossier.plans) {
    const known = facts.get(plan.id);
    if (!known?.counts) continue;
    shift(rollup.byStatus, known.status, planNet(plan), sign);
    if (known.adriftOn !== null) shift(rollup.adriftByDay, known.adriftOn, planNet(plan), sign);
    if (known.nextOn !== null && isOpenStatus(known.status)) shift(rollup.nextByDay, known.nextOn, planNet(plan), sign);
  }
  for (const followUp of dossier.followUps) if (followUp.state === 'open') weighStep(rollup, followUp, sign);
}

function weighStep(rollup: KeptRollup, followUp: FollowUp, sign: 1 | -1): void {
  const day = followUp.due.on;
  const count = (rollup.openByDay[day] ?? 0) + sign;
  if (count === 0) delete rollup.openByDay[day];
  else rollup.openByDay[day] = count;
  if (isOften(followUp)) rollup.often += sign;
}

export function isOften(followUp: FollowUp): boolean {
  return followUp.state === 'open' && followUp.snoozes >= oftenSnoozed;
}

function shift<K extends string>(sums: Partial<Record<K, Sum>>, key: K, net: MaybeCents, sign: 1 | -1): void {
  const sum: Sum = sums[key] ?? { cents: 0, unknown: 0, count: 0 };
  const next: Sum = {
    cents: sum.cents + sign * (net ?? 0),
    unknown: sum.unknown + (net === null ? sign : 0),
    count: sum.count + sign,
  };
  if (next.count === 0) delete sums[key];
  else sums[key] = next;
}

/** Open follow-ups strictly before, strictly after, or between two days. */
export function countByDay(rollup: KeptRollup, q: { before?: PlainDate; after?: PlainDate }): number {
  let count = 0;
  for (const [day, here] of Object.entries(rollup.openByDay)) {
    if ((q.before === undefined || day < q.before) && (q.after === undefined || day > q.after)) count += here;
  }
  return count;
}
