import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../../gallery/fixtures/people';
import { nobody } from '../../../gallery/fixtures/subjects';
import { unmountAll } from '../mount';
import { sidebarPlaces } from './keys-places';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

describe('whoever is found beside a page', () => {
  it('is looked up, not linked, and goes with the page', async () => {
    const at = await sidebarPlaces.linked();
    await at.press('/');
    await at.type(document.activeElement as HTMLElement, '0187');
    await at.press('Enter');
    expect(at.text()).toContain('Looked up, not on this page');
    expect(at.find('heading', 'Lucía Ortega')).toBeTruthy();
    expect(at.sent('pickSubject')).toEqual([]);
    expect(at.all('dialog')).toEqual([]);
    at.client.answer({ subject: nobody });
    await at.change(['subject']);
    expect(at.text()).not.toContain('Looked up');
  });

  it('leaves what was typed about the other as a draft', async () => {
    const at = await sidebarPlaces.linked();
    await at.press('1');
    await at.press('k', { ctrlKey: true });
    await at.type(document.activeElement as HTMLElement, '0187');
    await at.press('Enter');
    expect(at.find('heading', 'Lucía Ortega')).toBeTruthy();
    expect(at.sent('keepDraft').at(-1)).toMatchObject({ patientId: 'p-nadia', surface: 'sidebar' });
  });

  it('is found over the rail too, which opens for it', async () => {
    const at = await sidebarPlaces.rail();
    await at.press('/');
    expect(at.sent('panelShape')).toEqual([{ mode: 'column' }]);
    expect(at.find('dialog', 'Find anyone, do anything').closest('[hidden]')).toBe(null);
  });

  it('is not asked for while another dialog stands', async () => {
    const at = await sidebarPlaces.nobody();
    await at.press('n');
    await at.press('k', { ctrlKey: true });
    expect(at.all('dialog')).toHaveLength(1);
  });

  it('leads to a page of the desk', async () => {
    const at = await sidebarPlaces.linked();
    at.client.answer({ search: { hits: [], total: 0 } });
    await at.press('k', { ctrlKey: true });
    await at.type(document.activeElement as HTMLElement, 'go plans');
    await at.press('Enter');
    expect(at.sent('open')).toEqual([{ where: 'desk', route: '/plans' }]);
  });
});
