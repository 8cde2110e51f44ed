import type { Id } from '@/lib/domain/records/base';
import type { OpenCore } from '@/lib/services/context';
import { plansOfSteps } from './plans-of-steps';

/** Beyond this the number is "500 or more": such an office has another problem. */
const atMost = 500;

/** Open plans that count and whose step was put off three times or more, those due first before the rest. */
export async function oftenSnoozedPlans(core: OpenCore): Promise<Id[]> {
  const { rows } = await core.store.openFollowUps({ oftenSnoozed: true, limit: atMost });
  return plansOfSteps(core, rows);
}
