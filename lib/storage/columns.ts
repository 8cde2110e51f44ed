import { isOpenStatus } from '@/lib/domain/plan-status';
import type { Id } from '@/lib/domain/records/base';
import type { FollowUpFacts, PlanFacts } from '@/lib/domain/records/dossier';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import { isOften } from './rollup';
import type { Clear, Row } from './rows';

export const tombstone: Clear = { gone: 1 };

export function planColumns(householdId: Id, facts: PlanFacts): Clear {
  return {
    householdId,
    status: facts.status,
    nextOn: facts.nextOn ?? '',
    ...(facts.adriftOn === null ? {} : { adriftOn: facts.adriftOn }),
    ...(facts.counts ? { counts: 1 } : {}),
    ...(facts.counts && isOpenStatus(facts.status) ? { open: 1 } : {}),
  };
}

/** `notifyFrom` and `often` exist on open follow-ups only, so that their indexes hold nothing else. */
export function followUpColumns(followUp: FollowUp, facts: FollowUpFacts | undefined): Clear {
  const notifyFrom = followUp.state === 'open' ? (facts?.notifyFrom ?? null) : null;
  return {
    householdId: followUp.householdId,
    state: followUp.state,
    dueOn: followUp.due.on,
    ...(notifyFrom === null ? {} : { notifyFrom }),
    ...(isOften(followUp) ? { often: 1 } : {}),
  };
}

export function contactColumns(contact: Contact): Clear {
  const { id, on, householdId } = contact;
  return { householdId, on, people: contact.patientIds.map((patientId) => `${patientId}|${on}|${id}`) };
}

export function planFactsOf(row: Row): PlanFacts {
  return {
    status: row.status ?? 'diagnosed',
    counts: row.counts === 1,
    adriftOn: row.adriftOn ?? null,
    nextOn: row.nextOn || null,
  };
}
