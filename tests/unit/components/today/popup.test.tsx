import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/today/popup';
import { SitesContext, type SitesDoor } from '@/components/today/sites-door';
import { practice } from '../../../gallery/canned';
import { now } from '../../../gallery/fixtures/people';
import { rows } from '../../../gallery/fixtures/rows';
import { nobody } from '../../../gallery/fixtures/subjects';
import { noPlans, todayEmpty, todayView } from '../../../gallery/fixtures/views';
import { mount, settle, unmountAll } from '../mount';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const pressed = (root: HTMLElement) => root.querySelector('.outcomes [aria-pressed="true"]')?.textContent ?? '';
const current = (root: HTMLElement) => root.querySelector('li[aria-current="true"] b')?.textContent;

describe('the popup', () => {
  it('shows who is overdue, due and due but not yet, with the reason beside every no', async () => {
    const { all, text } = await mount(<Popup />, practice());
    expect(all('heading').map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Overdue', 'Due now', 'Due, not yet']),
    );
    for (const words of [
      '2 days late',
      'Ortega household',
      'Lucía, Inés, Mateo',
      '6:12 in',
      'Called once today',
      'Asked not to be called',
    ]) {
      expect(text()).toContain(words);
    }
  });

  it('writes unknown for an amount nobody knows', async () => {
    const { root } = await mount(<Popup />, practice());
    const later = [...root.querySelectorAll('details')].find((one) => one.textContent?.includes('Later today'));
    expect(later?.textContent).toContain('unknown');
    expect(later?.textContent).not.toContain('$0');
  });

  it('moves through the rows by arrow keys and logs an outcome by one digit', async () => {
    const { root, press, text, find } = await mount(<Popup />, practice());
    expect(current(root)).toBe('Walter Szymanski');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(current(root)).toBe('Nadia Ferreira-Holt');
    await press('1');
    expect(find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
    await vi.waitFor(() => expect(pressed(root)).toContain('Reached'));
    await press('Escape');
    await press('Escape');
    expect(text()).toContain('Overdue');
  });

  it('keeps the chosen household when the list is read again, and takes the next when it is done', async () => {
    const { root, press, client, change } = await mount(<Popup />, practice());
    await press('ArrowDown');
    client.answer({ today: { ...todayView, overdue: [] } });
    await change(['today']);
    expect(current(root)).toBe('Ortega household');
    client.answer({ today: { ...todayView, overdue: [], due: [rows.nadia] } });
    await change(['today']);
    expect(current(root)).toBe('Nadia Ferreira-Holt');
  });

  it('answers four digits with the caller, and Enter logs that they called', async () => {
    const { root, press, type, find, text } = await mount(<Popup />, practice());
    await press('/');
    const field = find('textbox', 'Find');
    expect(document.activeElement).toBe(field);
    await type(field, '0187');
    expect(text()).toContain('Telephone ends in 0187');
    expect(text()).toContain('2 people, one household');
    expect(root.querySelector('mark')?.textContent).toBe('0187');
    expect(find('button', 'Lucía is calling: log it')).toBeTruthy();
    await press('Enter');
    await vi.waitFor(() => expect(pressed(root)).toContain('Called us'));
  });

  it('gives every plan adrift a call with one command', async () => {
    const { press, find, click, sent, text } = await mount(<Popup />, practice());
    await press('a');
    await click(find('button', 'Give all of them a call'));
    expect(sent('giveSteps')).toEqual([{ planIds: 'all-adrift', perDay: 10 }]);
    expect(text()).toContain('3 plans have a next step now');
    await press('z', { ctrlKey: true });
    expect(sent('undo')).toEqual([{ changeId: 'change-1' }]);
  });

  it('says what an empty day means', async () => {
    const { text } = await mount(<Popup />, { ...practice(), today: todayEmpty, board: noPlans });
    expect(text()).toContain('No calls yet');
  });

  it('explains a refusal of the core', async () => {
    const { text } = await mount(<Popup />, { ...practice(), today: { ok: false, error: 'bad-state' } });
    expect(text()).toContain('cannot be done as things stand now');
  });

  it('blanks at once when the vault is locked elsewhere', async () => {
    const { client, change, text, find } = await mount(<Popup />, practice());
    client.answer(practice({ state: 'locked' }));
    await change(['session']);
    expect(text()).not.toMatch(/Szymanski|Ortega|Nadia/);
    expect(find('textbox', 'Passphrase')).toBeTruthy();
  });
});

describe('this site', () => {
  const door = (granted: boolean, asked: string[]): SitesDoor => ({
    currentTab: async () => ({ tabId: 7, windowId: 3, origin: 'https://chart.example' }),
    ask: (origin) => {
      asked.push(origin);
      return Promise.resolve(granted);
    },
    giveBack: async () => true,
    openPanel: async (windowId) => void asked.push(`panel of window ${windowId}`),
  });
  const screen = (sites: SitesDoor) => (
    <SitesContext.Provider value={sites}>
      <Popup />
    </SitesContext.Provider>
  );

  it('is asked of the browser in the click itself, then told to the core', async () => {
    const asked: string[] = [];
    const { press, find, client, sent } = await mount(screen(door(true, asked)), practice());
    client.answer({ enableSite: null });
    await press('u');
    const button = find('button', 'Use CaseCue on chart.example');
    button.click();
    expect(asked).toEqual(['https://chart.example']);
    expect(sent('enableSite')).toEqual([]);
    await settle();
    expect(sent('enableSite')).toEqual([{ tabId: 7, origin: 'https://chart.example' }]);
  });

  it('is joined by the site of a frame that was clicked while teaching, in a click of its own', async () => {
    const asked: string[] = [];
    const missed = 'https://inner.example';
    const teach = { step: 'name', again: false, read: [], dates: [], problem: 'not-reached', missed } as const;
    const site = {
      origin: 'https://chart.example',
      enabled: true,
      granted: true,
      state: 'on',
      health: 'unseen',
    } as const;
    const canned = {
      ...practice(),
      sites: { sites: [site] },
      subject: { ...nobody, teach: { ...teach, read: [], dates: [] } },
      enableSite: null,
    };
    const { press, find, sent } = await mount(screen(door(true, asked)), canned);
    await press('u');
    find('button', 'Also use CaseCue on inner.example').click();
    expect(asked).toEqual([missed]);
    await settle();
    expect(sent('enableSite')).toEqual([{ tabId: 7, origin: missed }]);
  });

  it.each([
    ['https://patientportal.vendor.test', [], 'patientportal.vendor.test is for patients.'],
    ['https://chart.example', ['chart.example'], 'on your office’s list'],
  ])('is not offered on %s with %j on the office’s list: it says why', async (origin, neverHosts, why) => {
    const asked: string[] = [];
    const there = async () => ({ tabId: 7, windowId: 3, origin });
    const prefs = { language: 'en', theme: 'light', sites: [], initials: false, blur: false, neverHosts } as const;
    const canned = practice({ prefs: { ...prefs, sites: [], neverHosts: [...neverHosts] } });
    const { press, all, text } = await mount(screen({ ...door(true, asked), currentTab: there }), canned);
    await press('u');
    expect(text()).toContain('CaseCue is never used here');
    expect(text()).toContain(why);
    expect(all('button', /Use CaseCue on/)).toEqual([]);
    await press('u');
    expect(asked).toEqual([]);
  });

  it('opens the side panel in the click itself, and says where it is the only way', async () => {
    const asked: string[] = [];
    const canned = { ...practice(), subject: { ...nobody, isolated: true } };
    const { press, find, text } = await mount(screen(door(true, asked)), canned);
    await press('u');
    expect(text()).toContain('This page does not let CaseCue stand in it.');
    find('button', 'Open in the browser’s side panel').click();
    expect(asked).toEqual(['panel of window 3']);
  });

  it('changes nothing where the browser says no', async () => {
    const { press, find, click, sent, text } = await mount(screen(door(false, [])), practice());
    await press('u');
    await click(find('button', 'Use CaseCue on chart.example'));
    expect(sent('enableSite')).toEqual([]);
    expect(text()).toContain('did not give its permission');
  });
});
