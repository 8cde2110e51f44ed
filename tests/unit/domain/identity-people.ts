import type { OfficeRules } from '@/lib/domain/identity';
import type { KnownPerson } from '@/lib/domain/identity-evidence';
import type { Claim, Identity } from '@/lib/domain/records/claim';

export const office: OfficeRules = {
  ownAddresses: ['front@office.test', '@our-office.test'],
  teamNames: ['Mara Voss'],
};

export function person(id: string, parts: Partial<KnownPerson> = {}): KnownPerson {
  const name = { first: `First${id}`, last: `Last${id}` };
  return { id, householdId: `home-${id}`, name, charts: [], phones: [], emails: [], ...parts };
}

export function claim(parts: Partial<Claim>): Claim {
  return { recipeId: 'openemr', kind: 'practice', origin: 'https://practice.test', thread: 't', ...parts };
}

export function ids(identity: Identity): string[] {
  return 'candidates' in identity ? identity.candidates.map(({ patientId }) => patientId) : [];
}
