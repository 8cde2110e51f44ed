import { people } from './people.ts';

/**
 * A program with a long list beside the chart. Its list has only a handful of rows, moved about by transform as it is
 * scrolled and filled anew; those that are not needed are parked far away with whoever they showed last. Rows and chart
 * say the same words.
 */
export function poolPage(): string {
  return `<div id="tools"><input aria-label="Filter" id="filter"><button onclick="go('/pool')">Close</button></div>
    <div id="list" style="position:relative;height:180px;width:60%;overflow:auto"><div style="height:3600px"></div></div>
    <aside></aside><script>
    const people = ${JSON.stringify(people)};
    const firsts = ['Ada', 'Bruno', 'Celia', 'Dario', 'Edda', 'Fabio', 'Greta', 'Hugo'];
    const lasts = ['Ambros', 'Belli', 'Corvin', 'Dorn', 'Egger', 'Fink', 'Gruber', 'Hold', 'Imhof', 'Jung', 'Kern', 'Lenz'];
    const others = firsts.flatMap((first, f) => lasts.map((last, l) => ({ id: 'f' + f + 'a' + l + 'c', first, last, chart: 'K-' + (50000 + f * 100 + l) })));
    const all = [...people, ...others];
    const c = () => 'c' + Math.random().toString(36).slice(2, 9);
    const words = (one) => '<i>Patient</i> <b>' + one.first + ' ' + one.last + '</b> <i>Record</i> <b>' + one.chart + '</b>';
    const list = document.getElementById('list');
    const rows = Array.from({ length: 8 }, () => {
      const row = document.createElement('div');
      row.className = c();
      row.style.cssText = 'position:absolute;top:0;left:0;height:36px;transform:translateY(-9999px)';
      list.append(row);
      return row;
    });
    function fill() {
      const asked = filter.value.toLowerCase();
      const shown = all.filter((one) => (one.first + ' ' + one.last).toLowerCase().includes(asked));
      const from = Math.floor(list.scrollTop / 36);
      rows.forEach((row, at) => {
        const one = shown[from + at];
        // A parked row keeps what it showed.
        row.style.transform = 'translateY(' + (one ? (from + at) * 36 : -9999) + 'px)';
        if (!one) return;
        row.innerHTML = words(one);
        row.onclick = () => go('/pool/' + one.id);
      });
    }
    function go(path) { history.pushState(null, '', path); draw(); }
    function draw() {
      const one = all.find(({ id }) => location.pathname === '/pool/' + id);
      document.querySelector('aside').innerHTML = one
        ? '<section class="' + c() + '"><h2 class="' + c() + '">' + one.first + ' ' + one.last + '</h2><p class="' + c() + '"><i>Record</i> <b>' + one.chart + '</b></p></section>'
        : '<p>Nobody is open</p>';
    }
    list.addEventListener('scroll', fill);
    filter.addEventListener('input', fill);
    addEventListener('popstate', draw);
    fill();
    draw();
  </script>`;
}
