import { composeBodies } from './compose';
import { contactBodies } from './contact';
import { importBodies } from './import';
import { pageBodies } from './page';
import { patientBodies } from './patient';
import { planBodies } from './plan';
import { queryBodies } from './queries';
import { recipeBodies } from './recipe';
import { referrerBodies } from './referrer';
import { sessionBodies } from './session';
import { settingsBodies } from './settings';
import { teachBodies } from './teach';

/** A parser for the body of every message that reaches the core. Its names and types are held to the protocol in `lib/messages`. */
export const bodies = {
  ...queryBodies,
  ...sessionBodies,
  ...pageBodies,
  ...patientBodies,
  ...planBodies,
  ...contactBodies,
  ...composeBodies,
  ...importBodies,
  ...settingsBodies,
  ...teachBodies,
  ...recipeBodies,
  ...referrerBodies,
};
