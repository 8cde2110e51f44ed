import { touchKinds } from '@/lib/domain/channels';
import { live } from '@/lib/domain/live';
import { alternatesOf, isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { FollowUp, FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Sheet } from './sheet';

const pursuing: FollowUpKind[] = [...touchKinds, 'consult', 'pre-auth-check'];

/**
 * Closes what pursued a case that this very change ended: a plan declined a moment ago must not ring tomorrow. Where
 * one of several alternates was closed, its follow-ups go over to those left: the patient expects them all the same.
 * Follow-ups that another open plan still needs stay, and so do thanks, courtesies and referral asks.
 * Call it before the change puts follow-ups of its own. Answers how many were closed.
 */
export function settleFollowUps(sheet: Sheet, before: readonly Dossier[], on: PlainDate): number {
  const was = openPlanIds(before);
  const after = sheet.dossiers();
  const is = openPlanIds(after);
  let closed = 0;
  for (const one of sheet.all('followUps').filter((each) => each.state === 'open' && isIdle(each, was, is))) {
    const heirs = heirsOf(one.planIds, after).filter((id) => is.has(id));
    if (heirs.length > 0) sheet.put('followUps', { ...one, planIds: heirs });
    else {
      closed++;
      sheet.put('followUps', { ...one, state: 'closed', closedOn: on });
    }
  }
  return closed;
}

function isIdle(followUp: FollowUp, was: Set<Id>, is: Set<Id>): boolean {
  if (!pursuing.includes(followUp.kind)) return false;
  return followUp.planIds.some((id) => was.has(id)) && !followUp.planIds.some((id) => is.has(id));
}

function heirsOf(planIds: Id[], dossiers: readonly Dossier[]): Id[] {
  const heirs = dossiers.flatMap(({ plans }) =>
    plans.filter((plan) => planIds.includes(plan.id)).flatMap((plan) => alternatesOf(plan, plans)),
  );
  return [...new Set(heirs.map((plan) => plan.id))];
}

/** Plans of which the case is open: with an alternate open, each of the set. */
function openPlanIds(dossiers: readonly Dossier[]): Set<Id> {
  const open = dossiers.flatMap((dossier) =>
    live(dossier.plans)
      .filter((plan) => isOpenStatus(planStatus(plan, dossier)))
      .flatMap((plan) => alternatesOf(plan, dossier.plans)),
  );
  return new Set(open.filter((plan) => !plan.closed && plan.supersededById === undefined).map((plan) => plan.id));
}
