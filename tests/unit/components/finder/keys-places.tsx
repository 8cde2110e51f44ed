import '@/components/finder/keys-help';
import '@/components/finder/palette';
import '@/components/patient/call-writing';
import '@/components/patient/patient-form';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { Popup } from '@/components/today/popup';
import { SitesContext } from '@/components/today/sites-door';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { people } from '../../../gallery/fixtures/people';
import { referrer } from '../../../gallery/fixtures/referrers';
import { guess, hint, unrecognised } from '../../../gallery/fixtures/sites';
import { ask, candidates, linked, nobody, several, twoPeople, unknown } from '../../../gallery/fixtures/subjects';
import { session } from '../../../gallery/fixtures/views';
import { type Mounted, mount } from '../mount';

/** Takes a screen to where its keys are pressed. */
export type Place = () => Promise<Mounted>;

const walter: SubjectView = {
  ...linked,
  claimKey: '7-walter',
  card: { ...nadiaCard, person: people.walter, step: null },
};

const canned = (more: Canned): Canned => ({
  ...practice(),
  history: { rows: [], more: null },
  panelShape: null,
  panelFocusPage: null,
  panelReadAgain: null,
  pickSubject: { before: null },
  lock: { ...session, state: 'locked' },
  decide: { changeId: 'change-2' },
  ...more,
});

const sidebar =
  (subject: SubjectView, place: 'frame' | 'side-panel' = 'side-panel'): Place =>
  () =>
    mount(<SidebarScreen place={place} tabId={7} />, canned({ subject }));

const popup =
  (...keys: string[]): Place =>
  async () => {
    const door = {
      currentTab: async () => ({ tabId: 1, windowId: 1, origin: 'https://officeweb.example' }),
      ask: async () => true,
      giveBack: async () => true,
      openPanel: async () => undefined,
    };
    const screen = (
      <SitesContext.Provider value={door}>
        <Popup />
      </SitesContext.Provider>
    );
    const at = await mount(screen, canned({}));
    for (const key of keys) await at.press(key);
    return at;
  };

const lookedUp: Place = async () => {
  const at = await sidebar(nobody)();
  await at.click(at.find('button', /^Nadia Ferreira-Holt/));
  return at;
};

const hasMoved: Place = async () => {
  const at = await sidebar(linked)();
  await at.press('1');
  at.client.answer({ subject: walter });
  await at.change(['subject']);
  return at;
};

/** The sidebar in every state in which the vault is open. Not while a page is taught: then only the next click counts. */
export const sidebarPlaces = {
  linked: sidebar(linked),
  frame: sidebar(linked, 'frame'),
  rail: sidebar({ ...linked, panel: { mode: 'rail', width: 340 } }, 'frame'),
  'looked up': lookedUp,
  'page moved on': hasMoved,
  nobody: sidebar(nobody),
  unseen: sidebar({ ...nobody, nobodyWhy: 'none' }),
  off: sidebar({ ...nobody, identity: 'off' }),
  unknown: sidebar(unknown),
  several: sidebar(several),
  candidates: sidebar(candidates),
  'two people': sidebar(twoPeople),
  ask: sidebar(ask),
  guess: sidebar(guess),
  hint: sidebar(hint),
  unrecognised: sidebar(unrecognised),
  referrer: sidebar(referrer),
};

export const popupPlaces = {
  home: popup(),
  'popup call': popup('c'),
  'popup adrift': popup('a'),
  'popup site': popup('u'),
  'popup add': popup('n'),
};
