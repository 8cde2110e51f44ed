import { browser } from 'wxt/browser';
import type { Area } from './area';

function areaOf(name: 'local' | 'session'): Area {
  return {
    async get<T>(key: string) {
      return (await browser.storage[name].get(key))[key] as T | undefined;
    },
    set: (key, value) => browser.storage[name].set({ [key]: value }),
    remove: (key) => browser.storage[name].remove(key),
  };
}

export const localArea = areaOf('local');
export const sessionArea = areaOf('session');

/** Keeps content scripts out of both areas; `storage.local` is open to them otherwise. */
export async function closeAreasToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
