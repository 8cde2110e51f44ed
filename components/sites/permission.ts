import { createContext } from 'preact';

/** The browser's permission for one site. `ask` must be the first call in a click handler. */
export interface Permission {
  ask(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<boolean>;
}

export const PermissionContext = createContext<Permission | null>(null);
