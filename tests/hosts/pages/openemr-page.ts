import type { PageParts } from '../host-page';
import { fullName, type Person } from './people';

export const top = 'https://practice.test/openemr/interface/main/tabs/main.php';
export const chart = 'https://practice.test/openemr/interface/patient_file/summary/demographics.php?set_pid=7';

interface Strip {
  name?: string;
  number?: string;
  dob?: string;
}

/** The strip as Knockout leaves it; without a patient its template is empty. */
export const strip = ({ name, number, dob }: Strip) => `
  <a class="ptName" data-bind="click:refreshPatient,with: patient" href="#">
    <span data-bind="text: pname()">${name ?? ''}</span>
    <small>(<span data-bind="text: pubpid">${number ?? ''}</span>)</small></a>
  <div><span data-bind="text:patient().str_dob()">${dob ?? ''}</span></div>
  <div class="encounter"><span data-bind="text:selectedEncounter().date()">2026-11-20</span></div>`;

export const main = (inside: string) => `<body><div id="attendantData" class="body_title">${inside}</div>
  <div id="framesDisplay"></div></body>`;

export const list = `<ul><li data-bind="text: pname()">Wade Holm</li><li data-bind="text: pubpid">900</li></ul>`;

export const field = (id: string, shown: string, stored?: string) =>
  `<td id="text_${id}"${stored === undefined ? '' : ` data-value="${stored}"`}>${shown}</td>`;

export const demographics = (cells: string) =>
  `<body class="body_top"><div id="DEM"><table><tr>${cells}</tr></table></div></body>`;

/** The top page, its strip naming one patient. */
export function openemrPage(person: Person): PageParts {
  return {
    url: top,
    html: main(strip({ name: fullName(person), number: person.chart, dob: `DOB: ${person.bornOn}` })),
  };
}

/** The chart in its frame. */
export function openemrChartPage({ first, last, bornOn, chart: number, email, phone }: Person): PageParts {
  const cells = [
    field('fname', first, first),
    field('lname', last, last),
    field('DOB', bornOn, bornOn),
    field('pubpid', number, number),
    field('phone_cell', phone, phone),
    field('email', email, email),
  ];
  return { url: chart, frame: 'pat', html: demographics(cells.join('')) };
}
