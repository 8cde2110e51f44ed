import { identify } from '@/lib/domain/identity';
import { type Evidence, weigh } from '@/lib/domain/identity-evidence';
import type { Candidate, Claim, Identity, TabSubject } from '@/lib/domain/records/claim';
import type { Patient } from '@/lib/domain/records/patient';
import type { OpenCore } from '../context';
import { claimKeyOf } from './claim-key';
import { peopleFor } from './people-for';
import type { TabClaims, TabMemory } from './tab-memory';
import { tabSubject } from './tab-subject';

/** Who a tab shows, as far as the table and the user's picks say. */
export interface Resolved {
  subject: TabSubject;
  claimKey: string | null;
  identity: Identity;
  /** Everybody weighed, for the candidates' names. */
  people: Map<string, Patient>;
}

/** Asks the table, then what the user picked for this very thread. */
export async function resolve(core: OpenCore, tabId: number, memory: TabMemory): Promise<Resolved> {
  const claims = memory.claims.get(tabId);
  const subject = tabSubject(memory, tabId);
  const claimKey = claimKeyOf(tabId, subject);
  if (subject.kind === 'nobody') return { subject, claimKey, identity: subject, people: new Map() };
  if (subject.kind === 'two-people') return resolveTwo(core, subject.claims);
  const people = await peopleFor(core.store, subject.claim);
  const identity =
    (await pickedReferrer(core, claims, claimKey)) ?? (await picked(core, claims, claimKey, subject.claim, people));
  return { subject, claimKey, identity: identity ?? (await decide(core, subject.claim, people)), people: byId(people) };
}

async function decide(core: OpenCore, claim: Claim, people: Patient[]): Promise<Identity> {
  const members = await core.store.all('members');
  const { ownAddresses } = core.env.settings;
  const referrers = claim.email === undefined ? [] : await core.store.referrersBy(claim.email);
  return identify(claim, people, { ownAddresses, teamNames: members.map(({ name }) => name) }, referrers);
}

async function pickedReferrer(
  core: OpenCore,
  claims: TabClaims | undefined,
  claimKey: string | null,
): Promise<Identity | null> {
  const pick = claimKey === null ? undefined : claims?.referrerPicks?.[claimKey];
  const referrer = pick === undefined ? undefined : await core.store.get('referrers', pick);
  return referrer ? { kind: 'referrer', referrerIds: [referrer.id] } : null;
}

async function picked(
  core: OpenCore,
  claims: TabClaims | undefined,
  claimKey: string | null,
  claim: Claim,
  people: Patient[],
): Promise<Identity | null> {
  const pick = claimKey === null ? undefined : claims?.picks[claimKey];
  if (pick === undefined) return null;
  if (pick === null) return { kind: 'nobody', why: 'dismissed' };
  const patient = people.find(({ id }) => id === pick) ?? (await core.store.get('patients', pick));
  if (!patient || patient.deletedAt !== undefined) return null;
  const offer = canRemember(claim, patient) ? { offerChart: claim.chart ?? '' } : {};
  return { kind: 'linked', patientId: pick, by: 'picked', ...offer };
}

/** Two people on the page: whoever they are is shown, and nobody is linked. */
async function resolveTwo(core: OpenCore, claims: Claim[]): Promise<Resolved> {
  const groups = await Promise.all(claims.map((claim) => peopleFor(core.store, claim)));
  const identities = claims.map((claim, index) =>
    identify(claim, groups[index] ?? [], { ownAddresses: [], teamNames: [] }),
  );
  const candidates = identities.flatMap((identity, index): Candidate[] => {
    if ('candidates' in identity) return identity.candidates;
    if (identity.kind !== 'linked') return [];
    const claim = claims[index];
    const person = groups[index]?.find(({ id }) => id === identity.patientId);
    return claim && person ? [candidateOf(weigh(claim, person))] : [];
  });
  const distinct = [...new Map(candidates.map((one) => [one.patientId, one])).values()];
  return {
    subject: { kind: 'two-people', claims },
    claimKey: null,
    identity: { kind: 'two-people', candidates: distinct },
    people: byId(groups.flat()),
  };
}

function candidateOf({ patientId, chart, name, bornOn, email }: Evidence): Candidate {
  return { patientId, chart, name, bornOn, email };
}

function byId(people: Patient[]): Map<string, Patient> {
  return new Map(people.map((patient) => [patient.id, patient]));
}

/** A chart number is remembered where the name and a second identifier support it, and nothing contradicts. */
export function canRemember(claim: Claim, patient: Patient): boolean {
  if (claim.chart === undefined || claim.guess) return false;
  const evidence = weigh(claim, patient);
  if (evidence.chart !== 'absent' || evidence.name !== 'agrees' || evidence.bornOn === 'differs') return false;
  // The same number from another system, such as an imported report, is a second identifier.
  const sameNumber = patient.charts.some(({ value }) => value === claim.chart);
  return sameNumber || [evidence.bornOn, evidence.email, evidence.phone].includes('agrees');
}
