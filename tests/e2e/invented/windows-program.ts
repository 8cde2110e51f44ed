import { fullName, people, scrambled } from './people.ts';

/** A program that opens each chart in a window of its own; the window with the list stays as it is. */
export function windowsPage(path: string): string | undefined {
  if (path === '/desk') {
    const buttons = people.map(({ id, first }) => `<button onclick="show('${id}')">${first}</button>`).join(' ');
    return `<h1>Desk</h1>${buttons}<script>
      function show(id) { window.open('/chart/' + id, 'chart-' + id, 'popup,width=1600,height=800'); }
    </script>`;
  }
  const person = people.find(({ id }) => path === `/chart/${id}`);
  if (!person) return undefined;
  return `<main class="${scrambled()}"><h2>${fullName(person)}</h2>
    <p><i class="${scrambled()}">Record</i> <b class="${scrambled()}">${person.chart}</b></p></main>`;
}
