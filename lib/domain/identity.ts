import { candidatesOf, type Evidence, type KnownPerson, weigh } from './identity-evidence';
import { nameWords } from './identity-names';
import { isAddressOf, isMachineAddress, sameAddress } from './identity-text';
import type { Claim, Identity } from './records/claim';
import type { KnownReferrer } from './records/referrer';

/** Who is the office itself and so never the person on screen. */
export interface OfficeRules {
  /** Addresses, or domains written `@office.example`. */
  ownAddresses: readonly string[];
  teamNames: readonly string[];
}

/** The identity table of the design, row by row; `null` is "this row does not say". */
type Row = (claim: Claim, all: Evidence[]) => Identity | null;

/**
 * Who a claim means. `people` must hold everybody with its chart number, name, e-mail or phone and their households;
 * more people change nothing. `referrers`: those with its e-mail; more of them change nothing either.
 */
export function identify(
  claim: Claim,
  people: readonly KnownPerson[],
  office: OfficeRules,
  referrers: readonly KnownReferrer[] = [],
): Identity {
  const all = people.map((person) => weigh(claim, person));
  const decided = decide(claim, all, office, referrers);
  return claim.guess ? offered(decided, all) : decided;
}

function decide(claim: Claim, all: Evidence[], office: OfficeRules, referrers: readonly KnownReferrer[]): Identity {
  const rows: Row[] = [
    (c, e) => byOffice(c, e, office),
    (c, e) => byReferrer(c, e, referrers),
    byChart,
    byNameAndBirth,
    byEmail,
    byName,
    byShared,
  ];
  for (const row of rows) {
    const identity = row(claim, all);
    if (identity) return identity;
  }
  const empty = [claim.name, claim.chart, claim.email, claim.phone].every((value) => value === undefined);
  return empty ? { kind: 'nobody', why: 'none' } : { kind: 'unknown' };
}

/** What was read by guessing links nobody: whoever it may mean is asked about, the likeliest first. */
function offered(decided: Identity, all: Evidence[]): Identity {
  if (decided.kind === 'nobody') return decided;
  if ('candidates' in decided) return { kind: 'guess', candidates: decided.candidates };
  const linked = decided.kind === 'linked' ? all.filter(({ patientId }) => patientId === decided.patientId) : [];
  return { kind: 'guess', candidates: candidatesOf([...linked, ...all.filter(isNamed)]) };
}

function byOffice(claim: Claim, all: Evidence[], office: OfficeRules): Identity | null {
  if (claim.kind !== 'mail') return null;
  if (claim.email !== undefined && isAddressOf(claim.email, office.ownAddresses)) {
    return { kind: 'nobody', why: 'own-office' };
  }
  if (claim.email !== undefined && isMachineAddress(claim.email)) return { kind: 'nobody', why: 'bulk' };
  const known = all.some(({ email }) => email === 'agrees');
  const words = claim.name === undefined ? '' : nameWords(claim.name).join(' ');
  const isTeam = words !== '' && office.teamNames.some((name) => nameWords(name).join(' ') === words);
  return isTeam && !known ? { kind: 'nobody', why: 'own-office' } : null;
}

/** A referrer's address. Where it also means a patient, by more than a name, neither outweighs the other. */
function byReferrer(claim: Claim, all: Evidence[], referrers: readonly KnownReferrer[]): Identity | null {
  const { kind, email: claimed } = claim;
  if (kind !== 'mail' || claimed === undefined) return null;
  const known = referrers.filter(({ emails }) => emails.some((address) => sameAddress(address, claimed)));
  if (known.length === 0) return null;
  const referrerIds = known.map(({ id }) => id).sort();
  const meant = all.filter(
    ({ chart, email, nameMatch, bornOn }) =>
      chart === 'agrees' || email === 'agrees' || (nameMatch === 'same' && bornOn === 'agrees'),
  );
  if (meant.length === 0) return { kind: 'referrer', referrerIds };
  const shared = meant.some(({ email, ownEmail }) => email === 'agrees' && !ownEmail);
  return { kind: 'ask', candidates: candidatesOf(shared ? withHouseholds(meant, all) : meant), referrerIds };
}

/** One chart, name agrees or absent: linked. Anything that contradicts it: ask, both shown. */
function byChart(_claim: Claim, all: Evidence[]): Identity | null {
  const charted = all.filter(({ chart }) => chart === 'agrees');
  const [only] = charted;
  if (!only) return null;
  if (charted.length === 1 && only.name !== 'differs' && only.bornOn !== 'differs') {
    return { kind: 'linked', patientId: only.patientId, by: only.name === 'agrees' ? 'chart-name' : 'chart' };
  }
  return { kind: 'ask', candidates: candidatesOf([...charted, ...all.filter(isNamed)]) };
}

/** Full name and date of birth of exactly one; a chart number nobody has yet is offered to be remembered. */
function byNameAndBirth(claim: Claim, all: Evidence[]): Identity | null {
  const matches = all.filter(({ nameMatch, bornOn }) => nameMatch === 'same' && bornOn === 'agrees');
  const [only] = matches;
  if (!only) return null;
  if (matches.length > 1) return { kind: 'candidates', candidates: candidatesOf(matches) };
  // The page's number and the one we know cannot both be this person's.
  if (only.chart === 'differs') return { kind: 'ask', candidates: candidatesOf(all.filter(isNamed)) };
  // Written from somebody else's own address: two answers, and neither outweighs the other.
  const senders = claim.kind === 'mail' ? all.filter((one) => one.ownEmail && one !== only) : [];
  if (senders.length > 0) return { kind: 'ask', candidates: candidatesOf([only, ...senders]) };
  const offer = claim.chart === undefined ? {} : { offerChart: claim.chart };
  return { kind: 'linked', patientId: only.patientId, by: 'name-birth', ...offer };
}

function byEmail(claim: Claim, all: Evidence[]): Identity | null {
  if (claim.kind !== 'mail') return null;
  const matches = all.filter(({ email }) => email === 'agrees');
  const [only] = matches;
  if (!only) return null;
  if (matches.length === 1 && only.ownEmail) return { kind: 'linked', patientId: only.patientId, by: 'email' };
  return { kind: 'several', candidates: candidatesOf(withHouseholds(matches, all)), shared: 'email' };
}

/** A name is never enough. */
function byName(_claim: Claim, all: Evidence[]): Identity | null {
  const named = all.filter(isNamed);
  return named.length > 0 ? { kind: 'candidates', candidates: candidatesOf(named) } : null;
}

/** Nothing but a telephone or, on a chart, an address: somebody of that household. */
function byShared(_claim: Claim, all: Evidence[]): Identity | null {
  const byPhone = all.filter(({ phone }) => phone === 'agrees');
  const matches = byPhone.length > 0 ? byPhone : all.filter(({ email }) => email === 'agrees');
  if (matches.length === 0) return null;
  const shared = byPhone.length > 0 ? 'phone' : 'email';
  return { kind: 'several', candidates: candidatesOf(withHouseholds(matches, all)), shared };
}

function isNamed({ name }: Evidence): boolean {
  return name === 'agrees';
}

function withHouseholds(matches: Evidence[], all: Evidence[]): Evidence[] {
  const households = new Set(matches.map(({ person }) => person.householdId));
  return all.filter((one) => matches.includes(one) || households.has(one.person.householdId));
}
