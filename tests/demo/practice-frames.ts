import { type DemoPerson, type DemoPractice, escaped, page } from './demo-data.ts';

const style = `
body{padding:18px 20px}h1{font-size:18px;margin:0 0 12px;color:#23405c}
th{text-align:left;font-weight:600;color:#66788a;font-size:12px;padding:6px 10px;border-bottom:1px solid #d5dce3}
td{padding:7px 10px;border-bottom:1px solid #edf0f3}tr:hover td{background:#f5f8fa}
.card{border:1px solid #d5dce3;border-radius:8px;padding:6px 14px;max-width:620px}.card th{border:0;width:160px}.card td{border:0}
label{display:block;max-width:420px;margin:16px 0}textarea{width:100%;font:inherit;padding:8px}`;

/** The finder: a list in which every name opens its chart. */
export function finderPage(practice: DemoPractice): string {
  const script = `for (const link of document.querySelectorAll('[data-open-pid]'))
  link.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); parent.openPatient(link.dataset.openPid); });`;
  return page('Finder', style, `<body>${finderTable(practice)}<script>${script}</script></body>`);
}

export function finderTable({ people }: DemoPractice): string {
  const rows = people.map(
    (one) => `<tr><td><a href="#" data-open-pid="${one.pid}">${escaped(`${one.last}, ${one.first}`)}</a></td>
<td>${escaped(one.phone ?? '')}</td><td>${one.bornOn ?? ''}</td><td>${escaped(one.chart)}</td></tr>`,
  );
  return `<h1>Patient finder</h1><table id="pt_table"><thead><tr><th>Full name</th><th>Home phone</th><th>Date of birth</th>
<th>External id</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The dashboard of one patient, in the frame named `pat`. */
export function demographicsPage({ people }: DemoPractice, pid: string): string | undefined {
  const person = people.find((one) => String(one.pid) === pid);
  return person && page('Dashboard', style, `<body class="body_top">${demographicsCard(person)}</body>`);
}

const labels: [field: string, label: string, of: (person: DemoPerson) => string | undefined][] = [
  ['fname', 'First name', (person) => person.first],
  ['lname', 'Last name', (person) => person.last],
  ['DOB', 'Date of birth', (person) => person.bornOn],
  ['pubpid', 'External id', (person) => person.chart],
  ['phone_cell', 'Mobile phone', (person) => person.phone],
  ['email', 'Contact e-mail', (person) => person.email],
];

export function demographicsCard(person: DemoPerson | undefined): string {
  const rows = labels.map(([field, label, of]) => {
    const value = escaped((person && of(person)) ?? '');
    return `<tr><th>${label}</th><td id="text_${field}" data-value="${value}">${value}</td></tr>`;
  });
  return `<h1>Demographics</h1><div id="DEM" class="card"><table><tbody>${rows.join('')}</tbody></table></div>
<label>Clinical note<textarea rows="4" name="note" autocomplete="off" spellcheck="false"></textarea></label>`;
}

export function calendarPage({ name }: DemoPractice): string {
  const hours = ['8:00', '9:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'];
  const rows = hours.map((hour) => `<tr><th>${hour}</th><td></td></tr>`).join('');
  return page('Calendar', style, `<body><h1>${escaped(name)}: today</h1><table><tbody>${rows}</tbody></table></body>`);
}
