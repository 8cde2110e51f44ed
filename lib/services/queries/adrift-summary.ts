import { farOffAfter, veryLateBefore } from '@/lib/domain/adrift';
import type { PlainDate } from '@/lib/domain/records/base';
import type { Sum } from '@/lib/domain/views/common';
import type { AdriftSummary } from '@/lib/domain/views/today';
import type { OpenCore } from '@/lib/services/context';
import { oftenSnoozedPlans } from './often-snoozed';

/** From the sums kept with every commit; nothing is scanned. The neighbours would hide what is adrift. */
export async function adriftSummary(core: OpenCore, today: PlainDate): Promise<AdriftSummary> {
  const rollup = await core.store.rollup();
  const late = veryLateBefore(today);
  const far = farOffAfter(today);
  return {
    adrift: sumOfDays(rollup.adriftByDay, (day) => day <= today),
    veryLate: sumOfDays(rollup.nextByDay, (day) => day < late).count,
    oftenSnoozed: (await oftenSnoozedPlans(core)).length,
    farOff: sumOfDays(rollup.nextByDay, (day) => day > far).count,
  };
}

export function sumOfDays(byDay: Record<PlainDate, Sum>, isWanted: (day: PlainDate) => boolean): Sum {
  const sums = Object.entries(byDay).flatMap(([day, sum]) => (isWanted(day) ? [sum] : []));
  return addSums(sums);
}

export function addSums(sums: Sum[]): Sum {
  const total = { cents: 0, unknown: 0, count: 0 };
  for (const { cents, unknown, count } of sums) {
    total.cents += cents;
    total.unknown += unknown;
    total.count += count;
  }
  return total;
}
