import type { en } from './en';
import { common } from './es/common';
import type { SameKeys } from './text';

export const es: SameKeys<typeof en> = { common };
