import type { Person } from '../../../hosts/pages/people.ts';

/** A form that stays where it is: of another patient only what stands in its fields is another, at one address. */
export function fieldsPage({ first, last, bornOn, chart }: Person): { url: string; html: string } {
  return { url: 'https://karte.test/karte', html: form(`${first} ${last}`, bornOn, chart) };
}

export const emptyFields = form('', '', '');

function form(who: string, born: string, chart: string): string {
  const field = (label: string, name: string, value: string) =>
    `<p><label>${label} <input name="${name}" value="${value}" readonly></label></p>`;
  return `<body data-kept><form>${field('Patient', 'who', who)}${field('Geboren am', 'born', born)}${field('Nummer', 'chart', chart)}</form></body>`;
}
