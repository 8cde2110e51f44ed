import { browser } from 'wxt/browser';

/** Asks the user for one site. Must be the first call in a click handler. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Gives the host permission of one site back. */
export function giveBackSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [`${origin}/*`] });
}
