import { people } from './people.ts';

/** A plain English program: words beside values, as the guess looks for them. */
export function labelsPage(query: URLSearchParams): string {
  const person = people.find(({ id }) => id === query.get('id'));
  if (!person) return '<h1>Front desk</h1>';
  const { first, last, bornOn } = person;
  return `<h1>Summary</h1><dl><dt>Patient name</dt><dd>${first} ${last}</dd><dt>Date of birth</dt><dd>${bornOn}</dd></dl>`;
}
