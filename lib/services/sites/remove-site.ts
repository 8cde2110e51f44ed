import type { Answer } from '@/lib/domain/answer';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { changePrefs } from '../settings/prefs';
import { disableSite } from '../subject/sites';

/** Forgets a site. What was taught there stays, for the day it is switched on again. */
export async function removeSite(context: CoreContext, data: { origin: string }): Promise<Answer<null>> {
  await disableSite(context, data);
  await changePrefs(context, (prefs) => ({
    ...prefs,
    sites: prefs.sites.filter(({ origin }) => origin !== data.origin),
  }));
  context.changed(['sites']);
  return answered(context, null);
}
