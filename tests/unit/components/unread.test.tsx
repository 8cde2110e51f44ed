import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { AdriftList } from '@/components/today/adrift-list';
import { CallInPlace } from '@/components/today/call-in-place';
import { Popup } from '@/components/today/popup';
import { SitePanel } from '@/components/today/site-panel';
import { SitesContext, type SitesDoor } from '@/components/today/sites-door';
import type { ErrorCode, Refusal } from '@/lib/domain/answer';
import { practice } from '../../gallery/canned';
import type { Canned } from '../../gallery/fake-client';
import { now } from '../../gallery/fixtures/people';
import { nobody } from '../../gallery/fixtures/subjects';
import { mount, unmountAll } from './mount';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const door: SitesDoor = {
  currentTab: async () => ({ tabId: 1, windowId: 1, origin: 'https://officeweb.example' }),
  ask: async () => true,
  giveBack: async () => true,
  openPanel: async () => undefined,
};
const site = (
  <SitesContext.Provider value={door}>
    <SitePanel />
  </SitesContext.Provider>
);
const nothing = () => undefined;
const target = { patientId: 'p-nadia', alsoIds: [], title: '' };

const screens = {
  today: [<Popup />, 'today'],
  'a call in the popup': [
    <CallInPlace target={target} surface="popup" onDone={nothing} onEscape={nothing} />,
    'patientCard',
  ],
  adrift: [<AdriftList onOpen={nothing} />, 'adrift'],
  'this site': [site, 'sites'],
  '/': [<Desk />, 'today'],
  '/patients': [<Desk />, 'patients'],
  '/patients/p-nadia': [<Desk />, 'patientCard'],
  '/plans': [<Desk />, 'board'],
  '/referrers': [<Desk />, 'referrers'],
  '/reports': [<Desk />, 'importRuns'],
  '/settings': [<Desk />, 'settings'],
} as const;

type Asked = (typeof screens)[keyof typeof screens][1];

const refusing = (name: Asked, error: ErrorCode): Canned => ({
  ...practice(),
  [name]: { ok: false, error } satisfies Refusal,
});

describe.each(Object.entries(screens))('where nothing can be read: %s', (place, [screen, name]) => {
  it.each(['storage-failed', 'unexpected'] as const)('says so after %s, not that nothing was saved', async (error) => {
    location.hash = place.startsWith('/') ? place : '/';
    const { root, text, all, click, client } = await mount(screen, refusing(name, error));
    expect(text()).toContain('This could not be read.');
    expect(text()).not.toMatch(/saved|changed|Loading/);
    client.answer({ ...practice(), referrers: { referrers: [] } });
    const [again] = all('button', 'Try again');
    if (!again) throw new Error('nothing to press');
    await click(again);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});

describe('what was asked while writing', () => {
  it('a search that fails is said in popup and sidebar', async () => {
    const failing = refusing('today', 'unexpected').today as Refusal;
    const popup = await mount(<Popup />, { ...practice(), search: failing });
    await popup.press('/');
    await popup.type(popup.root.querySelector('input') as HTMLInputElement, 'ortega');
    expect(popup.text()).toContain('This could not be read.');
    unmountAll();
    const canned = { ...practice(), panelShape: null, subject: nobody, search: failing };
    const sidebar = await mount(<SidebarScreen place="side-panel" tabId={7} />, canned);
    await sidebar.type(sidebar.root.querySelector('input') as HTMLInputElement, 'ortega');
    expect(sidebar.text()).toContain('This could not be read.');
  });

  it('what asks for something to be done keeps its own words', async () => {
    const { text } = await mount(<Popup />, refusing('today', 'locked'));
    expect(text()).toContain('CaseCue is locked.');
    expect(text()).not.toContain('Try again');
  });
});
