import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { practice } from '../../../gallery/canned';
import { now } from '../../../gallery/fixtures/people';
import { noPlans, todayEmpty } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  location.hash = '/';
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

const chosen = (root: HTMLElement) => root.querySelector('tr[aria-current="true"] b')?.textContent;

describe('the desk', () => {
  it('counts what waits beside each page and names no patient in its title', async () => {
    const { find } = await mount(<Desk />, practice());
    expect(find('link', 'Today 6').getAttribute('aria-current')).toBe('page');
    expect(find('link', 'Plans 10')).toBeTruthy();
    expect(document.title).toBe('Today: CaseCue');
  });

  it('goes to a page by its link and keeps the title free of names', async () => {
    const { root, text, find, click } = await mount(<Desk />, practice());
    await click(find('link', /^Record/));
    await vi.waitFor(() => expect(location.hash).toBe('#/patients/p-walter'));
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toContain('Walter'));
    expect(text()).toContain('Patients');
    expect(document.title).toBe('Patients: CaseCue');
  });

  it('finds people and actions from one field', async () => {
    const { press, find, type, all, sent } = await mount(<Desk />, practice());
    await press('k', { ctrlKey: true });
    const field = find('combobox', 'Find anyone, do anything');
    await type(field, '0187');
    expect(sent('search')).toContainEqual({ text: '0187', limit: 12 });
    expect(all('option').map((one) => one.textContent)).toEqual([
      expect.stringContaining('Lucía Ortega'),
      expect.stringContaining('Inés Ortega'),
      expect.stringContaining('Abel Nwosu'),
    ]);
    await press('ArrowDown');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Inés Ortega');
    await press('Enter');
    expect(all('dialog')).toEqual([]);
    await vi.waitFor(() => expect(location.hash).toBe('#/patients/p-ines'));
  });

  it('does an action from the same field, accents aside', async () => {
    const spanish = practice({ prefs: { language: 'es', theme: 'light', sites: [], initials: false, blur: false } });
    const { press, find, type, all, sent } = await mount(<Desk />, spanish);
    await press('k', { ctrlKey: true });
    await type(find('combobox', 'Buscar a alguien o hacer algo'), 'difu');
    const actions = all('option').filter((one) => one.textContent?.includes('Difuminar'));
    expect(actions).toHaveLength(1);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(sent('savePrefs')).toEqual([{ patch: { blur: true } }]);
    expect(document.documentElement.classList.contains('blurred')).toBe(true);
  });

  it('opens the help of all keys', async () => {
    const { press, find } = await mount(<Desk />, practice());
    await press('?');
    expect(find('dialog', 'All keys').textContent).toContain('Ctrl');
  });

  it('says that an address leads nowhere', async () => {
    location.hash = '/numbers';
    const { text } = await mount(<Desk />, practice());
    expect(text()).toContain('There is no such page');
  });

  it('shows nothing of a locked practice', async () => {
    const { client, change, text, find } = await mount(<Desk />, practice());
    client.answer(practice({ state: 'locked' }));
    await change(['session']);
    expect(text()).not.toMatch(/Szymanski|Juniper|Ortega/);
    expect(find('textbox', 'Passphrase')).toBeTruthy();
  });

  it('wears the sample’s banner with one click to discard it', async () => {
    const { find, click, sent } = await mount(<Desk />, {
      ...practice({ sample: true }),
      discardSample: practice({ state: 'first-run' }).session as never,
    });
    await click(find('button', 'Discard the sample'));
    expect(sent('discardSample')).toHaveLength(1);
  });
});

describe('today on the desk', () => {
  it('sums the morning up', async () => {
    const { text } = await mount(<Desk />, practice());
    expect(text()).toContain('3 people may be called now, 3 must wait or be written to. 3 calls are done.');
    expect(text()).toContain('Moves by itself to 12:00');
  });

  it('puts the chosen person beside the list, ready to be logged by keys', async () => {
    const { root, press, find } = await mount(<Desk />, practice());
    expect(chosen(root)).toBe('Walter Szymanski');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen(root)).toBe('Nadia Ferreira-Holt');
    expect(find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
    await press('2');
    await vi.waitFor(() =>
      expect(root.querySelector('.outcomes [aria-pressed="true"]')?.textContent).toContain('Voicemail'),
    );
    await press('ArrowDown');
    expect(chosen(root)).toBe('Nadia Ferreira-Holt');
  });

  it('asks for no report where plans are there and nobody is due', async () => {
    const { text, all } = await mount(<Desk />, { ...practice(), today: todayEmpty });
    expect(text()).toContain('Nobody is due right now');
    expect(all('link', 'Import a report')).toEqual([]);
  });

  it('says what to do where nothing has begun', async () => {
    const { text, find } = await mount(<Desk />, { ...practice(), today: todayEmpty, board: noPlans });
    expect(text()).toContain('No calls yet');
    expect(find('link', 'Import a report').getAttribute('href')).toBe('#/reports');
  });
});
