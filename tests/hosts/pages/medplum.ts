import type { PageParts } from '../host-page';
import { ambiguous, due, found, none, noView, type PageCase } from './page-case';
import { fullName, type Person, rosa, wade } from './people';

const of = (id: string) => `https://app.medplum.test/Patient/${id}`;

const entry = (key: string, value: string) =>
  `<div class="_entry_k3x2p_9"><div class="_key_k3x2p_14">${key}</div><div class="_value_k3x2p_21">${value}</div></div>`;
const link = (id: string, text: string) => `<a class="mantine-Anchor-root" href="/Patient/${id}">${text}</a>`;

/** Beside the header: an avatar's link without words, and the timeline with links to others. */
const page = (entries: string, id: string) => `<body><div id="root"><main>
  <div class="_root_k3x2p_1">${link(id, '<img alt="">')}${entries}</div>
  <ul class="timeline"><li>${link('other', 'Wade Holm')} DoB</li></ul></main></div></body>`;

/** A patient's timeline, its path naming the same patient as the link. */
export function medplumPage(person: Person): PageParts {
  const id = `f-${person.chart}`;
  const entries = entry('Name', link(id, fullName(person))) + entry('DoB', person.bornOn) + entry('Age', '046Y');
  return { url: `${of(id)}/timeline`, html: page(entries, id) };
}

const read = { fullName: 'Rosa Lindqvist', bornOn: '1980-03-04' };
const name = entry('Name', link('f-7', 'Rosa Lindqvist'));

export const medplumCases: PageCase[] = [
  { name: 'the header names the patient', ...medplumPage(rosa), expected: due(found('patient', read)) },
  {
    name: 'the next patient',
    ...medplumPage(wade),
    expected: due(found('patient', { fullName: 'Wade Holm', bornOn: '1971-11-30' })),
  },
  {
    name: 'the header still shows the patient before the one whom the path names',
    url: of('f-8'),
    html: page(name + entry('DoB', '1980-03-04'), 'f-8'),
    expected: due(none('patient', { bornOn: '1980-03-04' })),
  },
  {
    name: 'a year alone is no date of birth',
    url: of('f-7'),
    html: page(name + entry('DoB', '1980'), 'f-7'),
    expected: due(none('patient', { fullName: 'Rosa Lindqvist' })),
  },
  {
    name: 'a date of death beside it is another day',
    url: of('f-7'),
    html: page(name + entry('DoB', '1980-03-04') + entry('DoD', '2020-01-01'), 'f-7'),
    expected: due(found('patient', read)),
  },
  {
    name: 'two names behind links to one patient are ambiguous',
    url: of('f-7'),
    html: page(name + entry('Name', link('f-7', 'Rosa Holm')) + entry('DoB', '1980-03-04'), 'f-7'),
    expected: due(ambiguous('patient')),
  },
  {
    name: 'a patient before the header is there',
    url: of('f-7'),
    html: page('', 'f-7'),
    expected: due(none('patient')),
  },
  {
    name: 'the list of patients reads nobody',
    url: 'https://app.medplum.test/Patient?_count=20',
    html: `<body><table><tr><td>${link('f-7', 'Rosa Lindqvist')}</td><td>1980-03-04</td></tr>
      <tr><td>DoB</td><td>1980-03-04</td></tr></table></body>`,
    expected: noView,
  },
  {
    name: 'another page with links to patients is none of a patient',
    url: 'https://app.medplum.test/Encounter/f-7',
    html: page(name + entry('DoB', '1980-03-04'), 'f-7'),
    expected: null,
  },
  {
    name: 'such a path elsewhere is not this system',
    url: 'https://shop.test/Patient/f-7',
    html: '<body><a href="/cart">Rosa Lindqvist</a></body>',
    expected: null,
  },
];
