import { fullName, people, scrambled } from './people.ts';

/** A program whose charts stand in a frame of another site: the same host with `inner` in front. */
export function outerPage(path: string): string | undefined {
  if (path === '/desk') {
    const buttons = people.map(({ id, first }) => `<button onclick="show('/chart/${id}')">${first}</button>`).join(' ');
    return `<nav><b>Outer</b> ${buttons} <button onclick="show('/list')">List</button></nav>
      <iframe name="chart" title="Chart" style="width:90%;height:300px"></iframe><script>
      const inner = location.protocol + '//' + location.host.replace(/^[^.]+/, 'inner');
      function show(path) { document.querySelector('iframe').src = inner + path; }
      show('/chart/${people[0]?.id}');
    </script>`;
  }
  if (path === '/list') return `<ul>${people.map((one) => `<li>${fullName(one)}</li>`).join('')}</ul>`;
  const person = people.find(({ id }) => path === `/chart/${id}`);
  if (!person) return undefined;
  return `<main class="${scrambled()}"><h2>${fullName(person)}</h2><p><i>Record</i> <b>${person.chart}</b></p></main>`;
}
