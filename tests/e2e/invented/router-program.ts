import { people } from './people.ts';

/**
 * A German program that loads once and draws itself anew at every route, in the path (the patient's name is in it) or
 * behind the hash. Its class names are other ones each time it draws.
 */
export function routerPage(kind: 'path' | 'hash'): string {
  return `<div id="root"></div><script>
    const people = ${JSON.stringify(people)};
    const kind = '${kind}';
    const c = () => 'c' + Math.random().toString(36).slice(2, 9);
    const slug = (one) => (one.first + '-' + one.last).toLowerCase();
    const at = () => (kind === 'hash' ? location.hash.slice(1) || '/liste' : location.pathname);
    const line = (label, value) => '<div class="' + c() + '"><span class="' + c() + '">' + label + '</span><span class="' + c() + '">' + value + '</span></div>';
    function go(route) {
      if (kind === 'hash') location.hash = route;
      else { history.pushState(null, '', route); draw(); }
    }
    function draw() {
      const [, place, key] = at().split('/');
      const one = people.find((p) => (kind === 'hash' ? p.id : slug(p)) === key);
      const nav = '<nav><b>Praxis am Bach</b><button onclick="go(\\'/liste\\')">Liste</button></nav>';
      root.innerHTML = nav + (place === 'akte' && one ? chart(one) : list());
    }
    function chart(one) {
      const born = one.bornOn.split('-').reverse().join('.');
      return '<section class="' + c() + '"><h2 class="' + c() + '" id="pt-' + slug(one) + '">' + one.first + ' ' + one.last + '</h2>' +
        line('Geburtsdatum', born) + line('Patientennummer', one.chart) + line('Mobiltelefon', one.phone) + line('Letzter Besuch', '02.11.2026') + '</section>';
    }
    function list() {
      return '<table class="' + c() + '"><tr><th>Name</th><th>Geburtsdatum</th></tr>' + people.map((one) =>
        '<tr><td><button class="' + c() + '" onclick="go(\\'/akte/' + (kind === 'hash' ? one.id : slug(one)) + '\\')">' + one.first + ' ' + one.last + '</button></td><td>' + one.bornOn.split('-').reverse().join('.') + '</td></tr>').join('') + '</table>';
    }
    addEventListener('popstate', draw);
    addEventListener('hashchange', draw);
    draw();
  </script>`;
}
