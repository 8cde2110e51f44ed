import type { PageParts } from '../host-page';
import { due, found, none, type PageCase } from './page-case';
import { type Person, rosa, wade } from './people';

const base = 'https://emr.test/openmrs/coreapps';
const patient = `${base}/clinicianfacing/patient.page?patientId=7d1e`;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Header {
  names: string;
  age: string;
  numbers: string;
  phone?: string;
}

const named = (part: string, value: string) =>
  `<span class="labeled"><span class="PersonName-${part}"> ${value} </span><em>${part}</em></span>`;
const namesOf = ({ first, last }: Person) => named('familyName', last) + named('givenName', first);
const number = (value: string, link = '', kind = 'OpenMRS ID') =>
  `<div><em>${kind}</em>${link}<span> ${value} </span></div>`;

/** As in "04-Mar-1980". */
function inWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}-${months[Number(month) - 1]}-${year}`;
}

const header = ({ names, age, numbers, phone }: Header) => `<div class="patient-header row">
  <div class="demographics"><h1 class="mt-0 mb-2 name">${names}</h1>
    <div class="gender-age col-auto"><span>Female&nbsp;</span><span>${age}</span></div>
    <div class="contact" ${phone ? '' : 'style="display:none"'}>
      <span id="coreapps-telephoneNumber">${phone ?? '(303) 555-0199'}</span></div></div>
  <div class="identifiers mt-2">${numbers}</div></div>`;

/** The dialog for other numbers repeats the name outside the header; the list of visits names others. */
const around = (inside: string) => `<body>${inside}
  <div id="edit-patient-identifier-dialog" style="display:none"><h5>Wade Holm</h5></div>
  <ul class="visits"><li class="name"><span class="PersonName-givenName">Wade</span></li></ul></body>`;

/** A patient's dashboard, with the contact line unfolded. */
export function openmrsPage(person: Person): PageParts {
  const age = `46 year(s) (${inWords(person.bornOn)})`;
  const parts = { names: namesOf(person), age, numbers: number(person.chart), phone: person.phone };
  return { url: patient.replace('7d1e', person.chart), html: around(header(parts)) };
}

const read = { firstName: 'Rosa', lastName: 'Lindqvist', chart: '1042', bornOn: '1980-03-04' };
const short = (more: Partial<Header> = {}) =>
  around(header({ names: namesOf(rosa), age: '46 year(s) (04-Mar-1980)', numbers: number('1042'), ...more }));

export const openmrsCases: PageCase[] = [
  {
    name: 'the header names the patient, and the telephone when it is unfolded',
    ...openmrsPage(rosa),
    expected: due(found('header', { ...read, phone: '3035550142' })),
  },
  {
    name: 'the next patient',
    ...openmrsPage(wade),
    expected: due(
      found('header', {
        firstName: 'Wade',
        lastName: 'Holm',
        chart: '2077',
        bornOn: '1971-11-30',
        phone: '3035550177',
      }),
    ),
  },
  {
    name: 'every other page of the patient has the header too',
    url: 'https://emr.test/openmrs/htmlformentryui/htmlform/enterForm.page?patientId=7d1e&formUuid=a',
    html: short(),
    expected: found('header', read),
  },
  {
    name: 'an estimated age is no date of birth',
    url: patient,
    html: short({ age: '46 year(s) (~04-Mar-1980)' }),
    expected: due(found('header', { firstName: 'Rosa', lastName: 'Lindqvist', chart: '1042' })),
  },
  {
    name: 'a link may stand before the number, and other kinds of numbers behind it',
    url: patient,
    html: short({ numbers: number('1042', '<a href="#card"><i></i></a>') + number('77-9', '', 'Insurance') }),
    expected: due(found('header', read)),
  },
  {
    name: 'a number without a link before another that has one',
    url: patient,
    html: short({ numbers: number('1042') + number('77-9', '<a href="#card"></a>', 'Insurance') }),
    expected: due(found('header', read)),
  },
  {
    name: 'two numbers of the first kind that differ: the first is the preferred one',
    url: patient,
    html: short({ numbers: '<div><em>OpenMRS ID</em><span>1042</span><span>9001</span></div>' }),
    expected: due(found('header', read)),
  },
  {
    name: 'without a number the names are enough',
    url: patient,
    html: short({ numbers: '', age: 'Unknown age' }),
    expected: due(found('header', { firstName: 'Rosa', lastName: 'Lindqvist' })),
  },
  {
    name: 'a number without names is still a number',
    url: patient,
    html: short({ names: '', age: 'Unknown age' }),
    expected: due(found('header', { chart: '1042' })),
  },
  ...(['givenName', 'familyName'] as const).map(
    (part): PageCase => ({
      name: `half a name is nobody: ${part}`,
      url: patient,
      html: short({ names: named(part, 'Rosa'), numbers: '', age: '' }),
      expected: due(none('header', { [part === 'givenName' ? 'firstName' : 'lastName']: 'Rosa' })),
    }),
  ),
  {
    name: 'a patient’s page before its header is there',
    url: `${base}/clinicianfacing/patient.page?patientId=7d1e`,
    html: '<body><div class="loading"></div></body>',
    expected: due(none('header')),
  },
  {
    name: 'the same page without a patient is not due',
    url: `${base}/clinicianfacing/patient.page`,
    html: '<body></body>',
    expected: none('header'),
  },
  {
    name: 'finding patients lists many and reads nobody',
    url: `${base}/findpatient/findPatient.page?app=coreapps.findPatient`,
    html: `<body><table><tr><td class="name">${namesOf(rosa)}</td><td>1042</td></tr></table></body>`,
    expected: null,
  },
  {
    name: 'another site with a header of that name is not this system',
    url: 'https://emr.test/portal/me.html',
    html: short(),
    expected: null,
  },
  {
    name: 'the patient’s page of another module is not due',
    url: 'https://emr.test/openmrs/other/patient.page?patientId=7d1e',
    html: '<body></body>',
    expected: none('header'),
  },
];
