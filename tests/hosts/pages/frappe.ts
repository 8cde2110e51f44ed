import type { PageParts } from '../host-page';
import { due, found, none, noView, type PageCase } from './page-case';
import { fullName, type Person, rosa, wade } from './people';

const site = 'https://clinic.test/app';
const of = (number: string) => `${site}/patient/${number}`;

interface Control {
  name: string;
  value: string;
  /** May be changed by whoever is signed in: an input instead of text. */
  edited?: boolean;
}

/** Both areas are always there; the one not in use is folded away. */
const control = ({ name, value, edited }: Control) => `<div class="frappe-control" data-fieldname="${name}">
  <label class="control-label">${name}</label><div class="control-input-wrapper">
  <div class="control-input" ${edited ? '' : 'style="display:none"'}>${
    edited ? `<input type="text" class="form-control" data-fieldname="${name}" value="${value}">` : ''
  }</div>
  <div class="control-value like-disabled-input" ${edited ? 'style="display:none"' : ''}>${value}</div></div></div>`;

const form = (controls: Control[], style = '') =>
  `<div class="content page-container" id="page-Patient" ${style}>${controls.map(control).join('')}</div>`;

/** Forms opened before stay, hidden; a dialog hangs outside. */
const desk = (route: string, inside: string, more = '') => `<body data-route="${route}">
  <div class="main-section"><div id="body">${inside}${form(
    [
      { name: 'patient_name', value: 'Wade Holm' },
      { name: 'patient_name', value: 'Wade Holm', edited: true },
      { name: 'dob', value: '1971-11-30' },
    ],
    'style="display:none"',
  )}</div></div>
  <div class="modal">${control({ name: 'patient_name', value: 'Olga Bell', edited: true })}
    ${control({ name: 'patient_name', value: 'Olga Bell' })}${control({ name: 'email', value: 'olga@other.example' })}
    ${control({ name: 'email', value: 'olga@other.example', edited: true })}</div>${more}</body>`;

/** Fields of the same kinds that an office added to its form. */
const others: Control[] = [
  { name: 'custom_member_since', value: '2019-05-06', edited: true },
  { name: 'custom_guarantor_email', value: 'olga@other.example', edited: true },
];

const controls = (person: Person): Control[] => [
  { name: 'patient_name', value: fullName(person) },
  { name: 'dob', value: person.bornOn, edited: true },
  { name: 'mobile', value: person.phone, edited: true },
  { name: 'email', value: person.email, edited: true },
  ...others,
];

/** A patient's form, as somebody sees it who may change it. */
export function frappePage(person: Person): PageParts {
  const number = `HLC-PAT-2026-${person.chart}`;
  return { url: of(number), html: desk(`Form/Patient/${number}`, form(controls(person))) };
}

const route = 'Form/Patient/HLC-PAT-2026-1042';
const read = {
  fullName: 'Rosa Lindqvist',
  chart: 'HLC-PAT-2026-1042',
  bornOn: '1980-03-04',
  phone: '3035550142',
  email: 'rosa@family.example',
};
const short = (...more: Control[]) => desk(route, form([{ name: 'patient_name', value: 'Rosa Lindqvist' }, ...more]));
const base = { fullName: 'Rosa Lindqvist', chart: 'HLC-PAT-2026-1042' };

export const frappeCases: PageCase[] = [
  { name: 'the form names the patient', ...frappePage(rosa), expected: due(found('patient', read)) },
  {
    name: 'the next patient',
    ...frappePage(wade),
    expected: due(
      found('patient', {
        fullName: 'Wade Holm',
        chart: 'HLC-PAT-2026-2077',
        bornOn: '1971-11-30',
        phone: '3035550177',
        email: 'wade@other.example',
      }),
    ),
  },
  {
    name: 'the form of somebody who may only read',
    url: of('HLC-PAT-2026-1042'),
    html: desk(route, form(controls(rosa).map(({ name, value }) => ({ name, value })))),
    expected: due(found('patient', read)),
  },
  {
    name: 'an office may let the name be changed',
    url: of('HLC-PAT-2026-1042'),
    html: desk(route, form([{ name: 'patient_name', value: 'Rosa Lindqvist', edited: true }])),
    expected: due(found('patient', base)),
  },
  ...[true, false].map(
    (edited): PageCase => ({
      name: `the other telephone stands in for a mobile one, ${edited ? 'edited' : 'shown'}`,
      url: of('HLC-PAT-2026-1042'),
      html: short({ name: 'phone', value: '(303) 555-0143', edited }, { name: 'mobile', value: 'none' }),
      expected: due(found('patient', { ...base, phone: '3035550143' })),
    }),
  ),
  ...[true, false].map(
    (edited): PageCase => ({
      name: `a date, a number and an address of no such form are not believed, ${edited ? 'edited' : 'shown'}`,
      url: of('HLC-PAT-2026-1042'),
      html: short(
        { name: 'dob', value: '04-03-1980', edited },
        { name: 'mobile', value: '0142', edited },
        { name: 'phone', value: 'ext. 12', edited },
        { name: 'email', value: 'none given', edited },
      ),
      expected: due(found('patient', base)),
    }),
  ),
  {
    name: 'a form that is not filled yet',
    url: of('HLC-PAT-2026-1042'),
    html: desk(route, form([])),
    expected: due(none('patient', { chart: 'HLC-PAT-2026-1042' })),
  },
  {
    name: 'a route without a number is nobody',
    url: of(''),
    html: desk('Form/Patient/', form(controls(rosa))),
    expected: due(none('patient', (({ chart: _, ...rest }) => rest)(read))),
  },
  {
    name: 'a new patient is nobody yet',
    url: of('new-patient-abc'),
    html: desk('Form/Patient/new-patient-abc', form(controls(rosa))),
    expected: noView,
  },
  {
    name: 'another form names a patient too and is not the patient’s',
    url: `${site}/patient-appointment/HLC-APP-1`,
    html: desk('Form/Patient Appointment/HLC-APP-1', form(controls(rosa))),
    expected: noView,
  },
  {
    name: 'the list reads nobody',
    url: `${site}/patient`,
    html: desk('List/Patient/List', '<div class="page-container"><a data-fieldname="patient_name">Rosa</a></div>'),
    expected: noView,
  },
  {
    name: 'a page of the website is not the desk',
    url: 'https://clinic.test/about',
    html: `<body>${form(controls(rosa))}</body>`,
    expected: null,
  },
];
