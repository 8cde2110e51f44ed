import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/desk';
import { Popup } from '@/components/today/popup';
import { practice } from '../../../gallery/canned';
import { now } from '../../../gallery/fixtures/people';
import { rows } from '../../../gallery/fixtures/rows';
import { todayView } from '../../../gallery/fixtures/views';
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
const panel = (root: HTMLElement) => root.querySelector('aside h2')?.textContent;
const isWriting = (root: HTMLElement) => root.querySelector('aside .outcomes [aria-pressed="true"]') !== null;

/** Keisha's clock struck eight: her household may be called now and is the first of all. */
const keishaFirst = { ...todayView, overdue: [rows.keisha, rows.walter], waiting: [rows.dennis, rows.hana] };

describe('the panel beside the list', () => {
  it('keeps the person it shows when somebody else becomes the first, though nobody was chosen', async () => {
    const { root, client, change } = await mount(<Desk />, practice());
    expect(panel(root)).toBe('Walter Szymanski');
    client.answer({ today: keishaFirst });
    await change(['today']);
    expect([panel(root), chosen(root)]).toEqual(['Walter Szymanski', 'Walter Szymanski']);
  });

  it('keeps its person and what is written while the list is regrouped, and while they are not in it', async () => {
    const { root, client, change, press, sent } = await mount(<Desk />, practice());
    await press('2');
    await vi.waitFor(() => expect(isWriting(root)).toBe(true));
    const asked = sent('patientCard').at(-1);
    client.answer({ today: keishaFirst });
    await change(['today', 'drafts']);
    expect([panel(root), isWriting(root)]).toEqual(['Walter Szymanski', true]);
    client.answer({ today: { ...keishaFirst, overdue: [rows.keisha] } });
    await change(['today', 'drafts']);
    expect([panel(root), isWriting(root)]).toEqual(['Walter Szymanski', true]);
    client.answer({ today: { ...todayView, overdue: [], due: [], waiting: [], later: [] } });
    await change(['today']);
    expect([panel(root), isWriting(root)]).toEqual(['Walter Szymanski', true]);
    expect(sent('patientCard').at(-1)).toEqual(asked);
  });

  it('goes to whoever moved up once the writing has ended', async () => {
    const { root, client, change, press } = await mount(<Desk />, practice());
    await press('2');
    await vi.waitFor(() => expect(isWriting(root)).toBe(true));
    client.answer({ today: { ...todayView, overdue: [] } });
    await change(['today']);
    expect(panel(root)).toBe('Walter Szymanski');
    const discard = [...root.querySelectorAll('aside button')].find((one) => /Discard/.test(one.textContent ?? ''));
    expect(discard).toBeTruthy();
    (discard as HTMLElement).click();
    await vi.waitFor(() => expect(panel(root)).toBe(rows.ortega.person.name));
  });
});

describe('the popup’s snooze', () => {
  it('is about the step it was opened for, whoever becomes the first', async () => {
    const { client, change, press, find, click, sent, all } = await mount(<Popup />, practice());
    await press('s');
    await vi.waitFor(() => expect(all('dialog')).toHaveLength(1));
    client.answer({ today: { ...keishaFirst, overdue: [rows.keisha] } });
    await change(['today']);
    await click(find('button', /^Tomorrow/));
    expect(sent('snooze')).toEqual([expect.objectContaining({ followUpId: rows.walter.steps[0]?.followUpId })]);
  });
});
