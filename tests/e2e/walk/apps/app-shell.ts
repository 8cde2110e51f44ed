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

  function draw(key: string): void {
    const made = new DOMParser().parseFromString(pages[key]?.html ?? '', 'text/html').body;
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const { name, value } of made.attributes) document.body.setAttribute(name, value);
    // One step: between two pages nobody stands there half.
    document.body.replaceChildren(...made.childNodes);
    shell.shows?.(key);
  }

  shell.go = (key, afterMs) => {
    const mine = ++turn;
    history.pushState(null, '', pages[key]?.path);
    return new Promise((resolve) => {
      setTimeout(() => {
        if (mine === turn) draw(key);
        resolve();
      }, afterMs);
    });
  };
  const here = location.pathname + location.search + location.hash;
  draw(Object.keys(pages).find((key) => pages[key]?.path === here) ?? '');
}
