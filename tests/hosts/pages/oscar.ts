import type { PageParts } from '../host-page';
import { ambiguous, due, found, none, type PageCase } from './page-case';
import { type Person, rosa, wade } from './people';

const url = 'https://oscar.test/oscar/casemgmt/forward.jsp?action=view&demographicNo=1042&appointmentNo=0';

const open = (number: string) =>
  `popupPage(700,1000,'Master${number}','/oscar/demographic/demographiccontrol.jsp?demographic_no=${number}&amp;displaymode=edit&amp;dboperation=search_detail&appointment=0'); return false;`;
const master = (name: string, number: string) =>
  `<a href="#" onClick="${open(number)}" title="Master file">${name}</a>`;

/** Beside the name stand the next appointment, calculators and what an office added. */
const others = `F 46 &nbsp;303-555-0142 <span id="encounterHeaderExt"></span>
  <a href="javascript:popupPage(400,850,'ApptHist','/oscar/demographic/demographiccontrol.jsp?demographic_no=9&amp;last_name=Holm')">Next Appt: 2026-12-01</a>
  <a href="javascript:void(0)" onClick="popupPage(600,175,'Calculators','/oscar/common/omdDiseaseList.jsp?sex=F&age=46'); return false;">OntarioMD</a>
  <span><a href="#" onclick="open('/oscar/rx.jsp?demographic_no=9')">Rx of Wade Holm</a></span>`;

const chart = (links: string) => `<body><div id="header"><div id="encounterHeader"><table><tr><td>
  <span>MRP  BELL MARA</span><span class="Header">${links}${others}</span></td></tr></table></div></div>
  <div id="leftNavBar"><a href="#" onclick="popupPage('tickler.jsp?demographic_no=9')">Holm, Wade</a></div></body>`;

/** The encounter window of one patient. */
export function oscarPage(person: Person): PageParts {
  return {
    url: url.replace('1042', person.chart),
    html: chart(master(`${person.last}, ${person.first}`, person.chart)),
  };
}

export const oscarCases: PageCase[] = [
  {
    name: 'the encounter names the patient, last name first',
    ...oscarPage(rosa),
    expected: due(found('encounter', { fullName: 'Lindqvist, Rosa', chart: '1042' })),
  },
  {
    name: 'the next patient’s window',
    ...oscarPage(wade),
    expected: due(found('encounter', { fullName: 'Holm, Wade', chart: '2077' })),
  },
  {
    name: 'a number without a name is nobody',
    url,
    html: chart(master('', '1042')),
    expected: due(none('encounter', { chart: '1042' })),
  },
  {
    name: 'a name whose link says two numbers is nobody',
    url,
    html: chart(master('Lindqvist, Rosa', '1042').replace('displaymode', 'demographic_no=9&amp;displaymode')),
    expected: due(none('encounter', { fullName: 'Lindqvist, Rosa' })),
  },
  {
    name: 'two patients in one header are ambiguous',
    url,
    html: chart(master('Lindqvist, Rosa', '1042') + master('Holm, Wade', '2077')),
    expected: due(ambiguous('encounter')),
  },
  { name: 'a header that is still empty', url, html: chart(''), expected: due(none('encounter')) },
  {
    name: 'the schedule lists many and reads nobody',
    url: 'https://oscar.test/oscar/provider/providercontrol.jsp',
    html: `<body><table><tr><td><span class="Header">${master('Lindqvist, Rosa', '1042')}</span></td>
      <td>${master('Holm, Wade', '2077')}</td></tr></table></body>`,
    expected: null,
  },
];
