import { dayFirst, type Invented, people, scrambled } from './people.ts';

/** A Spanish program of whole page loads: everything stands in fields without a name, the number in the query. */
export function formPage(path: string, query: URLSearchParams): string | undefined {
  const person = people.find(({ id }) => id === query.get('id'));
  const top = `<header class="${scrambled()}"><b>Clínica Olivo</b> <span>Usuario: Marta Vidal</span>
    <a class="${scrambled()}" href="/pacientes">Pacientes</a></header>`;
  if (path === '/pacientes') return `${top}<h1>Pacientes</h1><ul>${people.map(line).join('')}</ul>`;
  if (path !== '/ficha') return undefined;
  return person ? `${top}<main class="${scrambled()}">${fields(person)}</main>` : `${top}<p>Sin ficha</p>`;
}

function line({ id, first, last }: Invented): string {
  return `<li class="${scrambled()}"><a href="/ficha?id=${id}&v=resumen">${last}, ${first}</a></li>`;
}

function fields(person: Invented): string {
  return [
    field('Nombre y apellidos', `${person.last}, ${person.first}`),
    field('Fecha de nacimiento', dayFirst(person, '/')),
    field('Expediente', person.chart),
    field('Teléfono', person.phone),
    field('Última visita', '02/11/2026'),
  ].join('');
}

function field(label: string, value: string): string {
  return `<div class="${scrambled()}"><div class="${scrambled()}">${label}</div>
    <div class="${scrambled()}"><input readonly class="${scrambled()}" id="${scrambled()}" value="${value}"></div></div>`;
}
