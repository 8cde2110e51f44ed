import { activity } from './en/activity';
import { common } from './en/common';
import { error } from './en/error';
import { firstRun } from './en/first-run';
import { patient } from './en/patient';
import { plan } from './en/plan';
import { session } from './en/session';
import { subject } from './en/subject';
import { unlock } from './en/unlock';
import { word } from './en/word';

/** English is the source: every other catalogue has the same keys. One file per area of the screens. */
export const en = { common, word, session, unlock, firstRun, error, activity, patient, plan, subject };
