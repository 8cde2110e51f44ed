import { firstRun } from './en/first-run';
import { recipe } from './en/recipe';
import { report } from './en/report';
import { settings } from './en/settings';
import { teach } from './en/teach';
import { unlock } from './en/unlock';

/** What only the desk, first run and rarer states of the panel say: loaded with them. */
export const englishRest = {
  recipe,
  report,
  firstRun,
  settings,
  teach,
  unlock,
};
