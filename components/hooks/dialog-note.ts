import { type ComponentChildren, createContext } from 'preact';

/** Stands at the top of every window below: what it is about may no longer be what the page shows. */
export const DialogNote = createContext<ComponentChildren>(null);
