import type { Answer } from '@/lib/domain/answer';
import type { Site } from '@/lib/domain/records/practice';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { changePrefs, readPrefs } from '../settings/prefs';
import { changeSite } from '../subject/site-prefs';
import { disableSite } from '../subject/sites';
import { forgetHealth } from './healths';

const key = 'sites.removed';
const mostKept = 10;

/** Forgets a site. What was taught there stays, for the day it is switched on again. */
export async function removeSite(context: CoreContext, data: { origin: string }): Promise<Answer<null>> {
  const site = (await readPrefs(context)).sites.find(({ origin }) => origin === data.origin);
  if (!site) return { ok: false, error: 'not-found' };
  const others = (await removed(context)).filter(({ origin }) => origin !== data.origin);
  await context.session.set(key, [site, ...others].slice(0, mostKept));
  await disableSite(context, data);
  await changePrefs(context, (prefs) => ({
    ...prefs,
    sites: prefs.sites.filter(({ origin }) => origin !== data.origin),
  }));
  await forgetHealth(context, data);
  context.changed(['sites']);
  return answered(context, null);
}

/** Undoes `removeSite`, until the browser closes. It stays off: only a click of the user's switches a site on. */
export async function keepSite(context: CoreContext, data: { origin: string }): Promise<Answer<null>> {
  const all = await removed(context);
  const site = all.find(({ origin }) => origin === data.origin);
  const isBack = (await readPrefs(context)).sites.some(({ origin }) => origin === data.origin);
  if (!site || isBack) return { ok: false, error: 'not-undoable' };
  await changeSite(context, data.origin, () => ({ ...site, enabled: false }));
  await context.session.set(
    key,
    all.filter((one) => one !== site),
  );
  context.changed(['sites']);
  return answered(context, null);
}

async function removed({ session }: Pick<CoreContext, 'session'>): Promise<Site[]> {
  return (await session.get<Site[]>(key)) ?? [];
}
