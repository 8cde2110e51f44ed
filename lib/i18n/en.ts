import { activity } from './en/activity';
import { angle } from './en/angle';
import { common } from './en/common';
import { compose } from './en/compose';
import { desk } from './en/desk';
import { error } from './en/error';
import { firstRun } from './en/first-run';
import { keys } from './en/keys';
import { mail } from './en/mail';
import { notice } from './en/notice';
import { patient } from './en/patient';
import { plan } from './en/plan';
import { recipe } from './en/recipe';
import { referrer } from './en/referrer';
import { report } from './en/report';
import { session } from './en/session';
import { settings } from './en/settings';
import { site } from './en/site';
import { subject } from './en/subject';
import { teach } from './en/teach';
import { today } from './en/today';
import { unlock } from './en/unlock';
import { word } from './en/word';

/** English is the source: every other catalogue has the same keys. One file per area of the screens. */
export const en = {
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
