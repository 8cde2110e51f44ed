import type { Person } from '../../../hosts/pages/people.ts';

/** Another name at every load, as a build that hashes them makes it. */
const hashed = (word: string) => `${word}_${Math.random().toString(36).slice(2, 8)}`;

/** A practice system that nobody has seen: German, names of classes made anew, the date of birth beside its label. */
export function inventedPage({ first, last, bornOn, chart }: Person): { url: string; html: string } {
  const row = (label: string, value: string) =>
    `<div class="${hashed('row')}"><span class="${hashed('l')}">${label}</span><span class="${hashed('v')}">${value}</span></div>`;
  const others = '<nav><a href="/akten">Alle Akten</a></nav>';
  const html = `<body>${others}<main class="${hashed('akte')}">${row('Patientin/Patient', `${first} ${last}`)}
    ${row('Geburtsdatum', bornOn)}${row('Aktennummer', chart)}${row('Termin', '2026-11-30')}</main></body>`;
  return { url: `https://akten.test/akte/${Number(chart.replace(/\D/g, ''))}/uebersicht`, html };
}
