import type { PageParts } from '../host-page';
import { fullName, type Person } from './people';

export const url = 'https://dental.test/p/7';

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
