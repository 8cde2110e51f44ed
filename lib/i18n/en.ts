import { activity } from './en/activity';
import { common } from './en/common';
import { error } from './en/error';
import { session } from './en/session';
import { word } from './en/word';

/** English is the source: every other catalogue has the same keys. One file per area of the screens. */
export const en = { common, word, session, error, activity };
