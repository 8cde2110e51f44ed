import { useEffect, useRef, useState } from 'preact/hooks';

export interface HandedIn {
  onFile(file: File): void;
  onText(text: string): void;
}

/**
 * A file dropped anywhere on the page, or rows pasted outside a field. While `on`, and never leading the browser away
 * from the page: a file dropped beside its target would open it in the tab.
 */
export function useHandedIn(handed: HandedIn, on: boolean): { over: boolean } {
  const latest = useRef(handed);
  latest.current = handed;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const drag = (event: DragEvent) => {
      event.preventDefault();
      if (on) setOver(true);
    };
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (on && file) latest.current.onFile(file);
      },
      { signal },
    );
    document.addEventListener('paste', (event) => on && takePaste(event, latest.current), { signal });
    return () => stop.abort();
  }, [on]);
  return { over: over && on };
}

// A search field keeps its paste; our own paste target asks for rows.
function takePaste(event: ClipboardEvent, handed: HandedIn): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea') && !target.closest('[data-paste-rows]')) return;
  const [file] = event.clipboardData?.files ?? [];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!file && !text.trim()) return;
  event.preventDefault();
  if (file && !text) handed.onFile(file);
  else handed.onText(text);
}
