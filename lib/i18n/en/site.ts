/** Where CaseCue may look: one site at a time, asked in a click. */
export const site = {
  title: 'This site',
  intro: 'CaseCue reads a page only where you switch it on, and only to see whose record it shows.',
  use: 'Use CaseCue on {site}',
  on: 'CaseCue is on for {site}',
  onHow: 'Reload the page if the panel is not there yet.',
  off: 'Switch off',
  refused: 'The browser did not give its permission, so nothing has changed.',
  none: 'CaseCue cannot work on this page',
  noneWhy: 'Open your practice system or your webmail in this tab, then come back.',
  verified: 'Known: tested with this program',
  public: 'Known: written from public pages, not yet tested with yours',
  hint: 'Known by hints only: check whom the panel shows',
  unknown: 'Not a program CaseCue knows. The panel opens, but you look people up yourself.',
  test: 'Send me a test notification',
  lost: 'The browser has taken its permission back. Switch it on again.',
};
