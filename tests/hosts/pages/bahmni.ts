import type { PageParts } from '../host-page';
import { due, found, none, noView, type PageCase } from './page-case';
import { fullName, type Person, rosa, wade } from './people';

const app = 'https://bahmni.test/bahmni/clinical/index.html';
const of = (uuid: string) => `#/default/patient/${uuid}`;
const uuid = '0a1b2c3d';

const info = (name: string, number: string) =>
  `<span class="patient-info"><span class="patient-name">${name} </span><span class="patient-id">${number}</span></span>`;

/** Both states stand in the page; the one that is not on is folded away. */
const page = (link: string, profile: string, isDashboard: boolean) => `<body><div id="view-content">
  <div ${isDashboard ? 'style="display:none"' : ''}><a id="dashboard-link" class="back-btn-link">${link}</a></div>
  <aside class="visit-history" style="display:none"><h4 class="patient-name">Wade Holm</h4></aside>
  ${isDashboard ? `<div id="patient_information"><table><tr class="patient-info"><td>${profile}</td></tr></table></div>` : ''}
  <ul class="recent"><li class="active-patient"><div class="patient-name">Wade Holm</div>
    <div class="patient-id">2077</div></li></ul></div></body>`;

const profileOf = (name: string, number: string) =>
  `<span class="patient-name">\n  ${name} (${number})</span> - <span class="patient-gender-age">46 y</span>`;

/** A consultation: the link back to the dashboard names the patient. */
export function bahmniPage(person: Person): PageParts {
  const html = page(info(fullName(person), person.chart), '', false);
  return { url: `${app}${of(person.chart)}/dashboard/consultation`, html };
}

const consultation = (link: string) => page(link, '', false);
const dashboard = (profile: string) => page(info('Wade Holm', '2077'), profile, true);
const read = { fullName: 'Rosa Lindqvist', chart: '1042' };

export const bahmniCases: PageCase[] = [
  {
    name: 'a consultation names the patient beside the link back',
    ...bahmniPage(rosa),
    expected: due(found('patient', read)),
  },
  {
    name: 'the next patient',
    ...bahmniPage(wade),
    expected: due(found('patient', { fullName: 'Wade Holm', chart: '2077' })),
  },
  {
    name: 'the dashboard folds the link away, which still holds the patient before, and has a profile',
    url: `${app}${of(uuid)}/dashboard?currentTab=General`,
    html: dashboard(profileOf('Rosa Lindqvist', '1042')),
    expected: due(found('patient', read)),
  },
  {
    name: 'a visit of the patient',
    url: `${app}${of(uuid)}/observation/77`,
    html: consultation(info('Rosa Lindqvist', '1042')),
    expected: found('patient', read),
  },
  {
    name: 'a name without a number is nobody',
    url: `${app}${of(uuid)}/visit`,
    html: consultation(info('Rosa Lindqvist', '')),
    expected: none('patient', { fullName: 'Rosa Lindqvist' }),
  },
  {
    name: 'a number without a name is nobody',
    url: `${app}${of(uuid)}/visit`,
    html: consultation(info('', '1042')),
    expected: none('patient', { chart: '1042' }),
  },
  {
    name: 'a patient before the header is there',
    url: `${app}${of(uuid)}/dashboard`,
    html: '<body><div id="view-content"></div></body>',
    expected: due(none('patient')),
  },
  {
    name: 'the search lists many with the same marks and reads nobody',
    url: `${app}#/default/patient/search`,
    html: `<body><ul>${['Rosa Lindqvist', 'Wade Holm'].map((name) => `<li>${info(name, '1')}</li>`).join('')}</ul></body>`,
    expected: none('patient'),
  },
  {
    name: 'a route of no patient',
    url: `${app}#/start/dashboard`,
    html: consultation(info('Rosa Lindqvist', '1042')),
    expected: noView,
  },
  {
    name: 'another app of the system',
    url: `https://bahmni.test/bahmni/registration/index.html${of(uuid)}/dashboard`,
    html: consultation(info('Rosa Lindqvist', '1042')),
    expected: null,
  },
];
