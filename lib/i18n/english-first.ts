import { activity } from './en/activity';
import { angle } from './en/angle';
import { common } from './en/common';
import { compose } from './en/compose';
import { desk } from './en/desk';
import { error } from './en/error';
import { mail } from './en/mail';
import { notice } from './en/notice';
import { patient } from './en/patient';
import { plan } from './en/plan';
import { referrer } from './en/referrer';
import { session } from './en/session';
import { site } from './en/site';
import { subject } from './en/subject';
import { today } from './en/today';
import { word } from './en/word';

/** What popup and panel may say first. */
export const englishFirst = {
  common,
  compose,
  word,
  session,
  today,
  desk,
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
};
