import type { Answer, Saved } from '@/lib/domain/answer';
import { chartScopeOf, weigh } from '@/lib/domain/identity-evidence';
import type { PageSender } from '@/lib/domain/page';
import type { Id } from '@/lib/domain/records/base';
import type { Claim } from '@/lib/domain/records/claim';
import type { Patient } from '@/lib/domain/records/patient';
import type { PickedOver } from '@/lib/domain/views/subject';
import { answered } from '../answered';
import { commitMade } from '../commands/commit-made';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { checkClaim } from './check-claim';
import { tabOfClaimKey } from './claim-key';
import { peopleFor } from './people-for';
import { canRemember } from './resolve';
import { claimsOf, keepClaims, type TabClaims, tabMemory } from './tab-memory';
import { tabSubject } from './tab-subject';

interface Pick {
  tabId?: number;
  claimKey: string;
  patientId: Id | null;
  /** In place of a patient: the referrer. */
  referrerId?: Id;
  remember?: boolean;
  forget?: boolean;
}

/**
 * The user says who is on screen, or that it is none of them: for this thread only. To be remembered, a chart number
 * needs the name and a second identifier. Answers what was said before, or changed, so that it can be taken back.
 */
export function pickSubject(context: CoreContext, data: Pick, sender: PageSender): Promise<Answer<PickedOver>> {
  return whileOpen<PickedOver>(context, async (core) => {
    const refusal = await checkClaim(context, data.claimKey, sender);
    const tabId = tabOfClaimKey(data.claimKey);
    if (refusal || tabId === null) return refusal ?? { ok: false, error: 'page-moved-on' };
    const memory = await tabMemory(context);
    const claims = claimsOf(memory, tabId);
    const shown = tabSubject(memory, tabId);
    if (shown.kind !== 'claim') return { ok: false, error: 'page-moved-on' };
    const changed = await changeFor(context, core, data, shown.claim);
    if (changed && !changed.ok) return changed;
    const over = { ...saidOf(claims, data.claimKey), ...(changed && { changeId: changed.value.changeId }) };
    say(claims, data);
    await keepClaims(context, memory);
    context.changed(['subject'], tabId);
    return answered(context, over);
  });
}

/** Whoever is picked must be there; only what is remembered changes a record. */
async function changeFor(
  context: CoreContext,
  core: OpenCore,
  data: Pick,
  claim: Claim,
): Promise<Answer<Saved> | null> {
  if (data.referrerId !== undefined && !(await core.store.get('referrers', data.referrerId))) {
    return { ok: false, error: 'not-found' };
  }
  if (data.patientId === null) return null;
  const patient = await core.store.get('patients', data.patientId);
  if (!patient || patient.deletedAt !== undefined) return { ok: false, error: 'not-found' };
  return data.remember === true ? remember(context, core, claim, patient) : null;
}

function saidOf({ picks, referrerPicks }: TabClaims, claimKey: string): PickedOver {
  const [patientId, referrerId] = [picks[claimKey], referrerPicks?.[claimKey]];
  return { before: patientId === undefined ? null : { patientId, ...(referrerId !== undefined && { referrerId }) } };
}

function say(claims: TabClaims, { claimKey, patientId, referrerId, remember: isKept, forget }: Pick): void {
  const { [claimKey]: _, ...others } = claims.referrerPicks ?? {};
  claims.referrerPicks = { ...others, ...(referrerId !== undefined && { [claimKey]: referrerId }) };
  // What is remembered speaks for itself from now on.
  if (isKept === true || forget === true) delete claims.picks[claimKey];
  else claims.picks[claimKey] = patientId;
}

async function remember(context: CoreContext, core: OpenCore, claim: Claim, patient: Patient): Promise<Answer<Saved>> {
  if (claim.chart === undefined || !canRemember(claim, patient)) return { ok: false, error: 'not-allowed' };
  // One number, one person: who has it already is asked about, never doubled.
  const others = await peopleFor(core.store, claim);
  if (others.some((other) => weigh(claim, other).chart === 'agrees')) return { ok: false, error: 'not-allowed' };
  const chart = { ...chartScopeOf(claim), value: claim.chart };
  const after: Patient = { ...patient, charts: [...patient.charts, chart] };
  return commitMade(context, core, {
    kind: 'made',
    verb: 'patient-linked',
    patientIds: [patient.id],
    facts: { system: chart.system },
    edits: [{ table: 'patients', id: patient.id, before: patient, after }],
    id: patient.id,
  });
}
