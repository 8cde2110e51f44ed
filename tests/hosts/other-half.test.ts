import { expect, it } from 'vitest';
import { readPick } from '@/lib/hosts/pick/read-pick';
import { targetOf } from '@/lib/hosts/pick/target';
import { hostPage } from './host-page';

/** What else is taken by a click on the element marked `id="x"`. */
function alsoTaken(html: string): string | undefined {
  const page = hostPage({ html, url: 'https://host.test/' });
  const clicked = page.document.querySelector('#x') as Element;
  return readPick(page, targetOf(page, clicked)).other?.text;
}

const line = (label: string, value: string, id = '') => `<div><span>${label}</span><b id="${id}">${value}</b></div>`;
const field = (label: string, value: string, id = '') => `<label>${label} <input value="${value}" id="${id}"></label>`;

it.each([
  ['lines', line('First name', 'Elena', 'x') + line('Last name', 'Ruvaldi')],
  ['lines, the last name first', line('Apellidos', 'Ruvaldi') + line('Nombre', 'Elena', 'x')],
  ['lines of three', line('Vorname', 'Elena', 'x') + line('Geburtsdatum', '3.4.1980') + line('Nachname', 'Ruvaldi')],
  ['fields', field('First', 'Elena', 'x') + field('Last', 'Ruvaldi')],
  ['a list of terms', '<dl><dt>First name</dt><dd id="x">Elena</dd><dt>Surname</dt><dd>Ruvaldi</dd></dl>'],
  [
    'rows',
    '<table><tr><th>First name</th><td id="x">Elena</td></tr><tr><th>Last name</th><td>Ruvaldi</td></tr></table>',
  ],
])('the other half of a name is taken from %s', (_where, html) => {
  expect(alsoTaken(html)).toBe('Ruvaldi');
});

it('two words are half a name where the other half says so', () => {
  expect(alsoTaken(line('Apellidos', 'Ruvaldi Soto', 'x') + line('Nombre', 'Elena María'))).toBe('Elena María');
});

it.each([
  ['the labels do not say', line('Name', 'Elena', 'x') + line('Status', 'Active')],
  ['the whole name stands there', line('Name', 'Elena Ruvaldi', 'x') + line('Last visit', 'Never')],
  ['there are two', line('First name', 'Elena', 'x') + line('Last name', 'Ruvaldi') + line('Surname', 'Soto')],
  ['it is somebody else’s', line('First name', 'Elena', 'x') + line('Emergency contact last name', 'Brenkov')],
  ['it is no name', line('First name', 'Elena', 'x') + line('Last name', '20417')],
  ['there is none', line('First name', 'Elena', 'x') + line('Last name', '')],
  [
    'it is far away',
    line('First name', 'Elena', 'x') +
      Array.from({ length: 45 }, (_, at) => `<p>Line ${at}</p>`).join('') +
      line('Last name', 'Ruvaldi'),
  ],
])('nothing else is taken where %s', (_why, html) => {
  expect(alsoTaken(html)).toBeUndefined();
});
