import { createContext } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Names the dialog that a part of the screen stands in; null on the page itself. */
export const DialogContext = createContext<object | null>(null);

const open: object[] = [];

/** Single keys work in the topmost dialog alone. Until one that is being fetched stands, they work nowhere. */
export function useOpenDialog(on = true): object {
  const mine = useRef({}).current;
  useLayoutEffect(() => {
    if (!on) return;
    open.push(mine);
    return () => {
      open.splice(open.indexOf(mine), 1);
    };
  }, [on]);
  return mine;
}

/** Null while nothing lies over the page. */
export function topDialog(): object | null {
  return open.at(-1) ?? document.querySelector('dialog[open]');
}
