import type { ComponentChild } from 'preact';
import { Desk } from '@/components/desk/desk';
import { FirstRun } from '@/components/session/first-run';
import { UnlockWindow } from '@/components/session/unlock-window';
import { Popup } from '@/components/today/popup';
import { SitesContext, type SitesDoor } from '@/components/today/sites-door';
import { practice } from './canned';
import type { Canned } from './fake-client';
import { importing } from './fixtures/runs';
import { nobody } from './fixtures/subjects';
import { backlog, noPlans, ownCadence, todayEmpty } from './fixtures/views';
import { mailScreens } from './screens/mail';
import { pageScreens } from './screens/pages';
import { readScreens } from './screens/pages-read';
import { sidebarScreens } from './screens/sidebar';
import { siteScreens } from './screens/sites';
import { writingScreens } from './screens/writing';

export interface GalleryScreen {
  canned: Canned;
  show: () => ComponentChild;
  /** Where the desk begins. */
  route?: string;
  /** Pressed one after the other once the screen stands; `type:…` types into the focused field, `paste:…` pastes beside all fields,
   * `click:…` clicks what a selector finds, `page:next` has the host page move on to `next`. */
  keys?: string[];
  next?: Canned;
  /** The popup's window; others take the width of the shot. */
  popup?: boolean;
  /** The one width it is ever seen in. */
  only?: number;
  /** What stands when it is ready; a heading or a form where nothing else is said. */
  ready?: string;
}

const door: SitesDoor = {
  currentTab: async () => ({ tabId: 1, windowId: 1, origin: 'https://officeweb.example' }),
  ask: async () => true,
  giveBack: async () => true,
  openPanel: async () => undefined,
};
const newDoor: SitesDoor = {
  ...door,
  currentTab: async () => ({ tabId: 1, windowId: 1, origin: 'https://chart.example' }),
};

const portalDoor: SitesDoor = {
  ...door,
  currentTab: async () => ({ tabId: 1, windowId: 1, origin: 'https://patientportal.vendor.example' }),
};

const unread = { ok: false, error: 'unexpected' } as const;

const popup = (sites = door) => (
  <SitesContext.Provider value={sites}>
    <Popup />
  </SitesContext.Provider>
);
const pop = (canned: Canned, keys: string[] = [], sites = door): GalleryScreen => ({
  canned,
  show: () => popup(sites),
  keys,
  popup: true,
});
const desk = (route: string, canned: Canned = practice(), keys: string[] = []): GalleryScreen => ({
  canned,
  show: () => <Desk />,
  route,
  keys,
});
const unlock = (canned: Canned, keys: string[] = []): GalleryScreen => ({ canned, show: () => <UnlockWindow />, keys });
const recovery = (cause: 'damaged' | 'newer-schema' | 'empty-with-canary') =>
  unlock(
    practice({
      state: 'recovery',
      recovery: { cause, expected: { schema: 1, commits: 1240, vaultId: 'v-1' } },
    }),
  );

export const screens: Record<string, GalleryScreen> = {
  'first-run': { canned: practice({ state: 'first-run', pinSet: false }), show: () => <FirstRun /> },
  'first-run-ready': { canned: practice(), show: () => <FirstRun /> },
  'unlock-passphrase': unlock(practice({ state: 'locked' })),
  'unlock-code': unlock(practice({ state: 'locked' }), ['click:.unlock .link']),
  'unlock-wait': unlock(practice({ state: 'locked', retryAt: Date.parse('2026-04-16T16:12:45Z') })),
  'unlock-pin': unlock(practice({ state: 'resting', pinTriesLeft: 4 })),
  'unlock-sample': unlock(practice({ state: 'locked', sample: true, canReturn: true })),
  'recovery-damaged': recovery('damaged'),
  'recovery-newer': recovery('newer-schema'),
  'recovery-empty': recovery('empty-with-canary'),
  'popup-today': pop(practice()),
  'popup-sample': pop(practice({ sample: true })),
  'popup-empty': pop({ ...practice(), today: todayEmpty, board: noPlans }),
  'popup-free': pop({ ...practice(), today: todayEmpty }),
  'popup-search': pop(practice(), ['/', 'type:0187']),
  'popup-call': pop(practice(), ['ArrowDown', 'ArrowDown', 'c', '1']),
  'popup-household': pop(practice(), ['ArrowDown', 'c']),
  'popup-adrift': pop(practice(), ['a']),
  'popup-site': pop(practice(), ['u'], newDoor),
  'popup-site-on': pop(practice(), ['u']),
  'popup-site-never': pop(practice(), ['u'], portalDoor),
  'popup-site-isolated': pop({ ...practice(), subject: { ...nobody, isolated: true } }, ['u']),
  'popup-clock': pop(practice({ clockAheadDays: 12 })),
  'desk-clock': desk('/', practice({ clockAheadDays: 12 })),
  'desk-today-free': desk('/', { ...practice(), today: todayEmpty }),
  'popup-failed': { ...pop({ ...practice(), today: unread }), ready: '.notice.danger' },
  'popup-site-failed': pop({ ...practice(), sites: unread }, ['u']),
  'popup-search-failed': pop({ ...practice(), search: unread }, ['/', 'type:0187']),
  'popup-add': pop(practice(), ['n']),
  'popup-find': pop(practice(), ['a', '/', 'type:0187']),
  'popup-keys': pop(practice(), ['?']),
  'popup-snooze': pop(practice(), ['s']),
  'popup-locked': pop(practice({ state: 'locked' })),
  'popup-first-run': pop(practice({ state: 'first-run' })),
  'popup-blurred': pop(practice({ prefs: { language: 'en', theme: 'light', sites: [], initials: false, blur: true } })),
  'desk-today': desk('/'),
  'desk-today-sample': desk('/', practice({ sample: true })),
  'desk-today-empty': desk('/', { ...practice(), today: todayEmpty, board: noPlans }),
  'desk-today-writing': desk('/', practice(), ['ArrowDown', 'ArrowDown', '1']),
  'desk-today-backlog': desk('/', { ...practice(), ...backlog }),
  'popup-backlog': pop({ ...practice(), ...backlog }),
  'desk-adrift': desk('/', practice(), ['a']),
  'desk-palette': desk('/', practice(), ['Control+k', 'type:o']),
  'desk-add': desk('/', practice(), ['n']),
  'desk-patients': desk('/patients'),
  'desk-patient': desk('/patients/p-nadia'),
  'desk-plans': desk('/plans'),
  'desk-reports': desk('/reports'),
  'desk-reports-runs': desk('/reports', { ...practice(), ...importing }),
  'desk-reports-people': desk('/reports', { ...practice(), ...importing }, ['click:.report-runs td .link >> nth=0']),
  'desk-settings': desk('/settings'),
  'desk-settings-passphrase': desk('/settings', practice(), ['click:.new-passphrase']),
  'desk-settings-code': desk('/settings', practice(), ['click:.new-code']),
  'desk-settings-cadence': desk('/settings', { ...practice(), settings: ownCadence }),
  ...pageScreens,
  ...sidebarScreens,
  ...readScreens,
  ...siteScreens,
  ...writingScreens,
  ...mailScreens,
  'desk-locked': desk('/', practice({ state: 'locked' })),
};
