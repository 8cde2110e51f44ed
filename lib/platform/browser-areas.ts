import { browser } from 'wxt/browser';
import type { Area } from './area';

/**
 * What was read is remembered while the worker lives: one step beside a page asks for the same keys sixty times, and
 * each is a way to the browser and back. The worker alone writes, and every write forgets what it is about.
 */
function areaOf(name: 'local' | 'session'): Area {
  const area = browser.storage[name];
  const known = new Map<string, Promise<Record<string, unknown>>>();
  const forget = (key: string) => () => void known.delete(key);
  return {
    async get<T>(key: string) {
      const asked = known.get(key) ?? area.get(key);
      known.set(key, asked);
      asked.catch(forget(key));
      // Nobody changes what others will read.
      return structuredClone((await asked)[key]) as T | undefined;
    },
    set: (key, value) => area.set({ [key]: value }).finally(forget(key)),
    remove: (key) => area.remove(key).finally(forget(key)),
  };
}

export const localArea = areaOf('local');
export const sessionArea = areaOf('session');

/** Keeps content scripts out of both areas; `storage.local` is open to them otherwise. */
export async function closeAreasToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
