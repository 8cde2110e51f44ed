import { matchName, type NameMatch } from './identity-names';
import { cleanText, sameAddress, samePhone } from './identity-text';
import type { Agreement, Candidate, Claim } from './records/claim';
import type { Patient } from './records/patient';

/** What the table needs to know of a patient or lead. */
export type KnownPerson = Pick<Patient, 'id' | 'householdId' | 'name' | 'bornOn' | 'charts' | 'phones' | 'emails'>;

/** How one person stands to a claim, with everything the table asks. */
export interface Evidence extends Candidate {
  person: KnownPerson;
  nameMatch: NameMatch | 'absent';
  phone: Agreement;
  /** The address belongs to this person and not to somebody else of the household. */
  ownEmail: boolean;
}

/** Chart numbers mean something only within their system and origin. */
export function chartScopeOf(claim: Pick<Claim, 'recipeId' | 'origin'>) {
  return { system: claim.recipeId, origin: claim.origin };
}

export function weigh(claim: Claim, person: KnownPerson): Evidence {
  const email = person.emails.find(({ address }) => claim.email !== undefined && sameAddress(address, claim.email));
  const nameMatch = claim.name === undefined ? 'absent' : matchName(claim.name, person.name);
  return {
    person,
    patientId: person.id,
    chart: weighChart(claim, person),
    nameMatch,
    name: nameMatch === 'same' || nameMatch === 'alike' ? 'agrees' : nameMatch,
    bornOn: agreement(claim.bornOn, person.bornOn === undefined ? [] : [person.bornOn], (a, b) => a === b),
    email: agreement(
      claim.email,
      person.emails.map(({ address }) => address),
      sameAddress,
    ),
    phone: agreement(
      claim.phone,
      person.phones.map(({ e164, raw }) => e164 ?? raw),
      samePhone,
    ),
    ownEmail: email?.own === true,
  };
}

function weighChart(claim: Claim, person: KnownPerson): Agreement {
  const scope = chartScopeOf(claim);
  const charts = person.charts.filter(({ system, origin }) => system === scope.system && origin === scope.origin);
  return agreement(
    claim.chart,
    charts.map(({ value }) => value),
    (a, b) => cleanText(a) === cleanText(b),
  );
}

function agreement(claimed: string | undefined, known: string[], same: (a: string, b: string) => boolean): Agreement {
  if (claimed === undefined || known.length === 0) return 'absent';
  return known.some((value) => same(claimed, value)) ? 'agrees' : 'differs';
}

/** Best first; the order of ids keeps it stable. */
export function candidatesOf(evidence: readonly Evidence[]): Candidate[] {
  return [...new Map(evidence.map((one) => [one.patientId, one])).values()]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.patientId < b.patientId ? -1 : 1))
    .map(({ patientId, chart, name, bornOn, email }) => ({ patientId, chart, name, bornOn, email }));
}

function scoreOf({ chart, name, bornOn, email, nameMatch }: Evidence): number {
  const points = [chart, bornOn, email, name].map((one, index) =>
    one === 'absent' ? 0 : (one === 'agrees' ? 1 : -1) * (8 >> index),
  );
  return points.reduce((sum, one) => sum + one, nameMatch === 'same' ? 0.5 : 0);
}
