import { dayFirst, fullName, people, scrambled } from './people.ts';

/** A program of components: the name in closed shadow roots, the day of birth in a frame without an address of its own. */
export function rootsPage(path: string): string | undefined {
  const nav = `<nav>${people.map(({ id, first }) => `<a href="/open/${id}">${first}</a> `).join('')}<a href="/start">Start</a></nav>`;
  if (path === '/start') return `${nav}<h1>Start</h1>`;
  const person = people.find(({ id }) => path === `/open/${id}`);
  if (!person) return undefined;
  const born = `<p><span>Date of birth</span> <b>${dayFirst(person, '.')}</b></p>`;
  return `${nav}<x-banner></x-banner><iframe title="Details" name="details" srcdoc="${born}"></iframe><script>
    const put = (host, html) => { const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = html; return root; };
    customElements.define('x-name', class extends HTMLElement {
      constructor() { super(); put(this, '<h2 class="${scrambled()}">${fullName(person)}</h2>'); }
    });
    customElements.define('x-banner', class extends HTMLElement {
      constructor() { super(); put(this, '<div class="${scrambled()}"><x-name></x-name></div>'); }
    });
  </script>`;
}
