import { fullName, type Invented, people, scrambled } from './people.ts';

/**
 * An English program of whole page loads: first and last name in fields of their own. `?build=2` is its next version:
 * other labels, another order, the name as one text.
 */
export function cardPage(path: string, query: URLSearchParams): string | undefined {
  const nav = '<nav><b>Bay Street Dental</b> <a href="/cards">Cards</a></nav>';
  if (path === '/cards') {
    return `${nav}<h1>Cards</h1><ul>${people.map((one) => `<li><a href="/cards/${one.id}">${fullName(one)}</a></li>`).join('')}</ul>`;
  }
  const person = people.find(({ id }) => path === `/cards/${id}`);
  if (!person) return undefined;
  return nav + (query.get('build') === '2' ? rebuilt(person) : fields(person));
}

function fields({ first, last, chart, phone }: Invented): string {
  const field = (label: string, value: string) => {
    const id = scrambled();
    return `<p class="${scrambled()}"><label for="${id}">${label}</label> <input readonly id="${id}" value="${value}"></p>`;
  };
  return `<main>${field('First name', first)}${field('Last name', last)}${field('Card no.', chart)}${field('Mobile', phone)}</main>`;
}

function rebuilt(person: Invented): string {
  return `<main class="${scrambled()}"><h1>${fullName(person)}</h1><p><i>Reference</i> <b>${person.chart}</b></p></main>`;
}
