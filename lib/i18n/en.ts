import { common } from './en/common';

/** English is the source: every other catalogue has the same keys. One file per area of the screens. */
export const en = { common };
