/** What a page of an app offers to whoever drives it. */
export interface ShellWindow {
  /** Goes to a page: the address changes at once, the page after so many milliseconds; the last one asked for wins. */
  go(key: string, afterMs: number): Promise<void>;
  /** The judge's ear: who stands on the page from now on. */
  shows?(key: string): void;
}

/** Runs in the page: a router as single-page apps have it. */
export function appShell(pages: Record<string, { path: string; html: string }>): void {
  const shell = window as unknown as ShellWindow;
  let turn = 0;
  const here = () => location.pathname + location.search + location.hash;

  function draw(key: string): void {
    const made = new DOMParser().parseFromString(pages[key]?.html ?? '', 'text/html').body;
    if ('kept' in made.dataset && 'kept' in document.body.dataset) fill(made);
    else replace(made);
    shell.shows?.(key);
  }

  /** The values alone, as a form library writes them; the cursor goes to the first field. */
  function fill(made: HTMLElement): void {
    const fields = document.querySelectorAll('input');
    for (const field of fields) field.value = made.querySelector<HTMLInputElement>(`[name=${field.name}]`)?.value ?? '';
    fields[0]?.blur();
    fields[0]?.focus();
  }

  function replace(made: HTMLElement): void {
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const { name, value } of made.attributes) document.body.setAttribute(name, value);
    // One step: between two pages nobody stands there half.
    document.body.replaceChildren(...made.childNodes);
  }

  shell.go = (key, afterMs) => {
    const mine = ++turn;
    const path = pages[key]?.path;
    if (path !== here()) history.pushState(null, '', path);
    return new Promise((resolve) => {
      setTimeout(() => {
        if (mine === turn) draw(key);
        resolve();
      }, afterMs);
    });
  };
  setInterval(() => {
    const ticks = document.querySelector('[data-ticks]');
    if (ticks?.firstChild) ticks.firstChild.nodeValue = String(Number(ticks.textContent) + 1);
  }, 50);
  const at = here();
  draw(Object.keys(pages).find((key) => pages[key]?.path === at) ?? '');
}
