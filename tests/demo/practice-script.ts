/**
 * What the practice page does by itself: `openPatient(pid)`, `closePatient()`, `openGroup(name)`, `showTab(name)`.
 * Like OpenEMR it loads the chart into its frame first and sets the strip when the chart has loaded.
 */
export function practiceScript(people: string, isFrameless: boolean): string {
  return `
const people = ${people};
const strip = document.getElementById('attendantData');
const titles = { cal: 'Calendar', fin: 'Finder', pat: 'Dashboard' };
let shown = 'cal';

function showTab(name) {
  shown = name;
  for (const tab of Object.keys(titles)) document.getElementById('tab-' + tab).style.display = tab === name ? '' : 'none';
  drawTabs();
}

function drawTabs() {
  const list = document.getElementById('tabs');
  list.replaceChildren(...Object.entries(titles).map(([name, title]) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: title });
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-selected', String(name === shown));
    button.addEventListener('click', () => showTab(name));
    return button;
  }));
}

function bound(tag, bind, text) {
  const element = document.createElement(tag);
  element.setAttribute('data-bind', bind);
  element.textContent = text;
  return element;
}

function setStrip(person) {
  if (!person) { strip.replaceChildren(); return; }
  const link = Object.assign(document.createElement('a'), { href: '#', className: 'ptName', title: 'To Dashboard' });
  const number = document.createElement('small');
  number.append(' (', bound('span', 'text: pubpid', person.chart), ')');
  link.append(bound('span', 'text: pname()', person.first + ' ' + person.last), number);
  link.addEventListener('click', (event) => { event.preventDefault(); showTab('pat'); });
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'close-chart', textContent: '\\u00d7' });
  close.setAttribute('aria-label', 'Close patient chart');
  close.addEventListener('click', closePatient);
  const dob = document.createElement('div');
  dob.className = 'dob';
  dob.append(bound('span', 'text:patient().str_dob()', person.bornOn ? 'DOB: ' + person.bornOn : ''));
  strip.replaceChildren(link, close, dob);
}

function openPatient(pid) {
  const person = people.find((one) => one.pid === Number(pid));
  showTab('pat');
  ${
    isFrameless
      ? 'drawChart(person); setStrip(person);'
      : `
  const frame = document.querySelector('iframe[name=pat]');
  frame.addEventListener('load', () => setStrip(person), { once: true });
  frame.contentWindow.location.replace('/openemr/interface/patient_file/summary/demographics.php?set_pid=' + pid);`
  }
}

function drawChart(person) {
  const values = { fname: person.first, lname: person.last, DOB: person.bornOn, pubpid: person.chart, phone_cell: person.phone, email: person.email };
  for (const [field, value] of Object.entries(values)) {
    const cell = document.getElementById('text_' + field);
    cell.textContent = value ?? '';
    cell.setAttribute('data-value', value ?? '');
  }
}

/** The strip empties at once; the dashboard's frame keeps the patient, hidden. */
function closePatient() { setStrip(null); showTab('fin'); }

function openGroup(name) {
  const link = Object.assign(document.createElement('a'), { href: '#', className: 'ptName' });
  link.append(bound('span', 'text: gname()', name));
  strip.replaceChildren('Group: ', link);
}

for (const button of document.querySelectorAll('nav button')) button.addEventListener('click', () => showTab(button.dataset.tab));
document.addEventListener('click', (event) => {
  const row = event.target.closest('[data-open-pid]');
  if (row) { event.preventDefault(); openPatient(row.dataset.openPid); }
});
drawTabs();`;
}
