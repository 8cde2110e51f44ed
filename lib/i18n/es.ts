import type { en } from './en';
import { activity } from './es/activity';
import { common } from './es/common';
import { error } from './es/error';
import { firstRun } from './es/first-run';
import { patient } from './es/patient';
import { plan } from './es/plan';
import { session } from './es/session';
import { subject } from './es/subject';
import { unlock } from './es/unlock';
import { word } from './es/word';
import type { SameKeys } from './text';

export const es: SameKeys<typeof en> = {
  common,
  word,
  session,
  unlock,
  firstRun,
  error,
  activity,
  patient,
  plan,
  subject,
};
