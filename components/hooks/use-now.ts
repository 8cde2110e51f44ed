import { useEffect, useState } from 'preact/hooks';

/** The present instant, renewed at each full minute or second while the page is visible. */
export function useNow(every: 'minute' | 'second' = 'minute'): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const step = every === 'minute' ? 60_000 : 1000;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(turn, step - (Date.now() % step) + 5);
    };
    const turn = () => {
      setNow(Date.now());
      wait();
    };
    const whenVisible = () => document.visibilityState === 'visible' && setNow(Date.now());
    wait();
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [every]);
  return now;
}
