import type { FieldName } from '@/lib/domain/records/claim';
import { firstNames, labels, lastNames } from './guess-labels';
import { markCases } from './guess-marks';
import { body, guessPage, terms, url, values } from './guess-page';
import { ambiguous, type Expected, found, none, type PageCase } from './page-case';
import { rosa, wade } from './people';

/** A label with name and number beside it, unless it is one of those. */
function labelCase(field: FieldName, label: string, shown = values[field] ?? ''): PageCase {
  const others: [string, string, FieldName][] = [
    ['Patient name:', 'Rosa Lindqvist', 'fullName'],
    ['MRN:', '1042', 'chart'],
  ];
  const beside = others.filter(([, , other]) => other !== field);
  const read = Object.fromEntries([...beside.map(([, , other]) => other), field].map((one) => [one, values[one]]));
  const isEnough = field !== 'chart' || label !== '';
  return {
    name: `${label}: ${shown}`,
    url,
    html: body(terms([...beside.map(([text, value]): [string, string] => [text, value]), [label, shown]])),
    expected: isEnough ? found('labels', read) : none('labels', read),
  };
}

const nameCase = (first: string, last: string): PageCase => ({
  name: `${first} and ${last}`,
  url,
  html: body(
    terms([
      [first, 'Rosa'],
      [last, 'Lindqvist'],
      ['DOB', '1980-03-04'],
    ]),
  ),
  expected: found('labels', { firstName: 'Rosa', lastName: 'Lindqvist', bornOn: '1980-03-04' }),
});

const nobody = (name: string, html: string, expected: Expected = none('labels')): PageCase => ({
  name,
  url,
  html,
  expected,
});
const everyLabel = [...Object.values(labels).flat(), ...firstNames, ...lastNames];
/** All labels once more in menus, each with a value behind it. */
const menusOf = (value: string) => `<nav>${terms(everyLabel.map((label) => [label, value]))}</nav>`;
const menus = menusOf('1999-09-09 call 303-555-0199') + menusOf('Sep 9, 1999') + menusOf('wade@other.example');

export const guessCases: PageCase[] = [
  {
    name: 'terms and values of a page that nobody knows',
    ...guessPage(rosa),
    expected: found('labels', values),
  },
  {
    name: 'the next patient',
    ...guessPage(wade),
    expected: found('labels', {
      fullName: 'Wade Holm',
      bornOn: '1971-11-30',
      chart: '2077',
      phone: '3035550177',
      email: 'wade@other.example',
    }),
  },
  ...Object.entries(labels).flatMap(([field, words]) => words.map((label) => labelCase(field as FieldName, label))),
  ...(labels.bornOn ?? []).map((label) => labelCase('bornOn', label, 'March 4, 1980')),
  ...firstNames.map((first) => nameCase(first, 'Apellidos')),
  ...lastNames.map((last) => nameCase('First name', last)),
  {
    name: 'a table of header and value',
    url,
    html: body(`<table><tr><th>Paciente</th><td>Rosa Lindqvist</td></tr><tr><th>NHC</th><td>1042</td></tr></table>`),
    expected: found('labels', { fullName: 'Rosa Lindqvist', chart: '1042' }),
  },
  {
    name: 'a form whose labels say which field is theirs',
    url,
    html: body(`<label for="a">Full name *</label><p><input id="a" value="Rosa Lindqvist"></p>
      <label>Date of birth <input type="date" value="1980-03-04"></label>`),
    expected: found('labels', { fullName: 'Rosa Lindqvist', bornOn: '1980-03-04' }),
  },
  {
    name: 'names and number in two fields each',
    url,
    html: body(
      terms([
        ['Nombre', 'Rosa'],
        ['Apellidos', 'Lindqvist'],
        ['NHC', '1042'],
      ]),
    ),
    expected: found('labels', { firstName: 'Rosa', lastName: 'Lindqvist', chart: '1042' }),
  },
  {
    name: 'a number and a date of birth',
    url,
    html: body('<p>MRN: 1042</p><p>DOB: 1980-03-04</p>'),
    expected: found('labels', { chart: '1042', bornOn: '1980-03-04' }),
  },
  {
    name: 'a name and a date of birth',
    url,
    html: body('<p>Patient: Rosa Lindqvist</p><p>DOB: 4 mar 1980</p>'),
    expected: found('labels', { fullName: 'Rosa Lindqvist', bornOn: '1980-03-04' }),
  },
  {
    name: 'the words of menus are no labels',
    url,
    html: guessPage(rosa).html.replace('<main>', `${menus}<footer>${menus}</footer><main>`),
    expected: found('labels', values),
  },
  {
    name: 'nor beside a date in words',
    url,
    html: guessPage({ ...rosa, bornOn: 'March 4, 1980' }).html.replace('<main>', `${menus}<main>`),
    expected: found('labels', values),
  },
  ...markCases,
  nobody('menus alone are no labels', body(menus)),
  nobody(
    'a name alone',
    body(
      terms([
        ['Name', 'Rosa Lindqvist'],
        ['Email', 'rosa@family.example'],
      ]),
    ),
    none('labels', {
      fullName: 'Rosa Lindqvist',
      email: 'rosa@family.example',
    }),
  ),
  nobody(
    'two names without more',
    body(
      terms([
        ['First name', 'Rosa'],
        ['Surname', 'Lindqvist'],
      ]),
    ),
    none('labels', {
      firstName: 'Rosa',
      lastName: 'Lindqvist',
    }),
  ),
  ...(['First name', 'Surname'] as const).flatMap((label) =>
    [['DOB', '1980-03-04', 'bornOn'] as const, ['MRN', '1042', 'chart'] as const].map(([mark, value, field]) =>
      nobody(
        `half a name with more: ${label}, ${mark}`,
        body(
          terms([
            [label, 'Rosa'],
            [mark, value],
          ]),
        ),
        none('labels', {
          [label === 'Surname' ? 'lastName' : 'firstName']: 'Rosa',
          [field]: value,
        }),
      ),
    ),
  ),
  nobody('a number alone', body('<p>Chart #: 1042</p>'), none('labels', { chart: '1042' })),
  nobody('a date of birth alone', body('<p>DOB: 1980-03-04</p>'), none('labels', { bornOn: '1980-03-04' })),
  nobody(
    'a date that can be read in two ways, or is an estimate',
    body(`${terms([
      ['Patient', 'Rosa Lindqvist'],
      ['DOB', '03/04/1980'],
    ])}
    ${terms([
      ['Date of birth', '~1980-03-04'],
      ['Birth date', '~ March 1980, about 4 March 1980'],
      ['Phone', '0142'],
      ['Email', 'none'],
    ])}`),
    none('labels', {
      fullName: 'Rosa Lindqvist',
    }),
  ),
  nobody(
    'an empty search',
    body('<label>Last name <input></label><label>First name <input></label><label>DOB <input></label>'),
  ),
  nobody(
    'a list of patients',
    body(`<table><tr><th>Patient</th><th>DOB</th><th>Chart #</th></tr>
      <tr><td>Rosa Lindqvist</td><td>1980-03-04</td><td>1042</td></tr>
      <tr><td>Wade Holm</td><td>1971-11-30</td><td>2077</td></tr></table>`),
    ambiguous('labels'),
  ),
  nobody('an empty page', '<body></body>'),
];
