import type { en } from './en';
import { activity } from './es/activity';
import { common } from './es/common';
import { error } from './es/error';
import { session } from './es/session';
import { word } from './es/word';
import type { SameKeys } from './text';

export const es: SameKeys<typeof en> = { common, word, session, error, activity };
