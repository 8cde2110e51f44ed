import { dayFirst, fullName, people, scrambled } from './people.ts';

/** A French program in frames: the name in one, the rest in another, and the address above never changes. */
export function framesPage(path: string, query: URLSearchParams): string | undefined {
  if (path === '/bureau') return desk();
  const person = people.find(({ id }) => id === query.get('p'));
  if (path === '/bandeau') {
    if (!person) return '<p>Aucun dossier ouvert</p>';
    return `<div class="${scrambled()}"><i>Patient :</i> ${fullName(person)} <button>Imprimer</button></div>`;
  }
  const opened = people.find(({ id }) => path === `/dossier/${id}/resume`);
  if (path === '/liste')
    return `<h1>Liste</h1><table>${people.map((one) => row(fullName(one), dayFirst(one, '.'))).join('')}</table>`;
  if (!opened) return undefined;
  return `<table class="${scrambled()}">${row('Né(e) le', dayFirst(opened, '.'))}${row('N° de dossier', opened.chart)}</table>`;
}

function row(head: string, value: string): string {
  return `<tr class="${scrambled()}"><th>${head}</th><td class="${scrambled()}">${value}</td></tr>`;
}

function desk(): string {
  const buttons = people.map(({ id, first }) => `<button onclick="show('${id}')">${first}</button>`).join('');
  return `<nav><b>Cabinet du Lac</b> ${buttons}<button onclick="show('')">Liste</button></nav>
    <iframe name="bandeau" title="Bandeau" src="/bandeau" style="width:100%;height:80px"></iframe>
    <iframe name="dossier" title="Dossier" src="/liste" style="width:100%;height:300px"></iframe>
    <script>function show(id) {
      document.querySelector('[name=bandeau]').src = '/bandeau?p=' + id;
      document.querySelector('[name=dossier]').src = id ? '/dossier/' + id + '/resume' : '/liste';
    }</script>`;
}
