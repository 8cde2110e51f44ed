import type { DateFormat } from './session';

/** What the user does in the panel while teaching. */
export type TeachAct = 'start' | 'cancel' | 'back' | 'swap' | 'mail' | 'finish' | 'right' | 'wrong' | 'nobody';

export interface TeachCommand {
  tabId?: number;
  act: TeachAct;
  /** With `finish`: how dates are written, where it was asked. */
  format?: DateFormat;
}
