import type { ShellWindow } from './apps/app-shell.ts';

/**
 * Of the page: who stands there. Of the panel: whose numbers and names are to be read. `born`: since when its
 * document stands.
 */
export type Report = (kind: 'page' | 'panel', key: string, at: number, born: number) => void;

/**
 * Runs in every document of the browser from its first moment: reports at every change who is on the page and who is
 * in our panel. A person is the chart number, four digits between two Q; a stranger is a name with a last word in Zq.
 */
export function watchDocument(): void {
  const { report } = window as unknown as { report: Report };
  let last: string | undefined;
  const say = (kind: 'page' | 'panel', key: string) => {
    if (key !== last) report(kind, key, performance.timeOrigin + performance.now(), performance.timeOrigin);
    last = key;
  };
  const watch = (look: () => void) => {
    look();
    const whatever = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document, whatever);
  };
  const chartIn = (at: Document | null | undefined, selector: string) =>
    at?.querySelector(selector)?.textContent?.trim() ?? '';

  /** The strip and, where it is shown, the dashboard; an empty strip is nobody. */
  function onPractice(): void {
    const strip = chartIn(document, '#attendantData [data-bind="text: pubpid"]');
    const isShown = document.getElementById('tab-pat')?.style.display !== 'none';
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name=pat]')?.contentDocument;
    const both = new Set([strip, isShown ? chartIn(frame, '#text_pubpid') : '']);
    say('page', strip === '' ? '' : [...both].filter(Boolean).join('+'));
  }

  function inPanel(): void {
    const isVeiled = document.documentElement?.dataset.veiled !== undefined;
    const text = isVeiled ? '' : (document.getElementById('app')?.textContent ?? '');
    const found = text.match(/Q\d{4}Q|\b[A-Z][a-z]+ Zq[a-z]+/g) ?? [];
    say('panel', [...new Set(found)].join('+'));
  }

  const uid = new URLSearchParams(location.search).get('_uid');
  if (location.pathname.endsWith('/sidebar.html')) watch(inPanel);
  else if (location.pathname.endsWith('/main.php')) {
    Object.assign(window, { onPractice });
    watch(onPractice);
  } else if (location.pathname.endsWith('/demographics.php')) {
    addEventListener('DOMContentLoaded', () => (parent as unknown as { onPractice(): void }).onPractice());
  } else if (uid !== null) {
    addEventListener('DOMContentLoaded', () => say('page', `mail ${uid}`));
    addEventListener('pagehide', () => say('page', ''));
  } else if (location.search.includes('_task=mail')) say('page', '');
  else if (window === top) {
    // A single-page app says itself whom it has drawn.
    const shows = (key: string) => say('page', key);
    Object.assign(window, { shows } satisfies Partial<ShellWindow>);
    addEventListener('pagehide', () => say('page', ''));
  }
}
