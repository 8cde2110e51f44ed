import type { FieldName } from '@/lib/domain/records/claim';
import type { PageParts } from '../host-page';
import { fullName, type Person } from './people';

export const url = 'https://dental.test/p/7';

/** What is read of Rosa’s page. */
export const values: Partial<Record<FieldName, string>> = {
  fullName: 'Rosa Lindqvist',
  bornOn: '1980-03-04',
  chart: '1042',
  phone: '3035550142',
  email: 'rosa@family.example',
};

export const terms = (pairs: [string, string][]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
export const body = (inside: string) => `<body><header><h1>Smile</h1></header><main>${inside}</main></body>`;

/** A patient's page of a system that nobody knows, in terms and values. */
export function guessPage(person: Person): PageParts {
  const pairs: [string, string][] = [
    ['Patient name', fullName(person)],
    ['Chart #', person.chart],
    ['DOB', person.bornOn],
    ['Phone', person.phone],
    ['Email', person.email],
  ];
  return { url: `https://dental.test/p/${person.chart}`, html: body(terms(pairs)) };
}
