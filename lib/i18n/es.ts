import type { en } from './en';
import { activity } from './es/activity';
import { angle } from './es/angle';
import { common } from './es/common';
import { compose } from './es/compose';
import { desk } from './es/desk';
import { error } from './es/error';
import { firstRun } from './es/first-run';
import { keys } from './es/keys';
import { mail } from './es/mail';
import { notice } from './es/notice';
import { patient } from './es/patient';
import { plan } from './es/plan';
import { recipe } from './es/recipe';
import { referrer } from './es/referrer';
import { report } from './es/report';
import { session } from './es/session';
import { settings } from './es/settings';
import { site } from './es/site';
import { subject } from './es/subject';
import { teach } from './es/teach';
import { today } from './es/today';
import { unlock } from './es/unlock';
import { word } from './es/word';
import type { SameKeys } from './text';

export const es: SameKeys<typeof en> = {
  common,
  compose,
  word,
  recipe,
  report,
  session,
  unlock,
  firstRun,
  today,
  settings,
  desk,
  keys,
  site,
  error,
  activity,
  angle,
  notice,
  mail,
  referrer,
  patient,
  plan,
  subject,
  teach,
};
