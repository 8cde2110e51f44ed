import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyParts } from '@/components/finder/keys-lines';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, settle, unmountAll } from '../mount';
import { type Place, popupPlaces, sidebarPlaces } from './keys-places';

interface Row {
  /** As the table of keys writes it. */
  cap: string;
  at: Place;
  press: (at: Mounted) => Promise<void>;
  shows: (at: Mounted) => unknown;
  /** What the table means comes with a later issue; until then the key does this. */
  later?: string;
}

const keys =
  (...names: string[]) =>
  async (at: Mounted) => {
    for (const name of names) {
      const [key = '', ...modifiers] = name.split('+').toReversed();
      await at.press(key, { altKey: modifiers.includes('Alt'), ctrlKey: modifiers.includes('Ctrl') });
    }
  };
const dialog = (title: string) => (at: Mounted) => expect(at.find('dialog', title)).toBeTruthy();
const sent = (name: string, data: unknown) => (at: Mounted) =>
  expect(at.sent(name).at(-1)).toMatchObject(data as object);
const pressed = (words: string) => (at: Mounted) =>
  expect(at.root.querySelector('.outcomes [aria-pressed="true"]')?.textContent).toContain(words);
const typesInto = (name: string) => (at: Mounted) => expect(document.activeElement).toBe(at.find('textbox', name));
const current = (name: string) => (at: Mounted) =>
  expect(at.root.querySelector('[aria-current="true"] :is(b, .name)')?.textContent).toBe(name);
const outcomes = ['Reached', 'Voicemail', 'No answer', 'Wrong number', 'Called us', 'Other'];

/** Each key of “everywhere”, one after the other in every state in which the vault is open. */
const everywhere: Pick<Row, 'cap' | 'press' | 'shows'>[] = [
  { cap: 'Alt B', press: keys('Alt+b'), shows: sent('savePrefs', { patch: { blur: true } }) },
  { cap: '?', press: keys('?'), shows: dialog('All keys') },
  { cap: 'Ctrl K', press: keys('Ctrl+k'), shows: dialog('Find anyone, do anything') },
  {
    cap: '/',
    press: async (at) => {
      await at.press('/');
      await at.type(document.activeElement as HTMLElement, '0187');
    },
    shows: sent('search', { text: '0187' }),
  },
  { cap: 'N', press: keys('n'), shows: (at) => expect(at.find('button', 'Create the record')).toBeTruthy() },
  { cap: 'Alt L', press: keys('Alt+l'), shows: sent('lock', {}) },
];

/** As Escape does: what lies over the screen goes, and a field is left. */
async function clear(at: Mounted): Promise<void> {
  for (const cross of at.all('dialog').flatMap((one) => one.querySelector<HTMLElement>('header button') ?? [])) {
    await at.click(cross);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const { linked, frame, unseen, candidates } = sidebarPlaces;
const { home } = popupPlaces;

const sidebar: Row[] = [
  { cap: 'C', at: linked, press: keys('c'), shows: (at) => expect(at.find('button', /^Stop/)).toBeTruthy() },
  { cap: 'T', at: linked, press: keys('t'), shows: pressed('Sent') },
  ...outcomes.map((words, index) => ({
    cap: '1–6',
    at: linked,
    press: keys(String(index + 1)),
    shows: pressed(words),
  })),
  { cap: 'D', at: linked, press: keys('d'), shows: typesInto('When') },
  { cap: 'B', at: linked, press: keys('b'), shows: typesInto('Day') },
  { cap: 'X', at: linked, press: keys('x'), shows: typesInto('Reason, in their words') },
  {
    cap: 'Enter',
    at: linked,
    press: keys('2', 'Enter'),
    shows: sent('logContact', { entry: { outcome: 'voicemail' } }),
  },
  { cap: 'S', at: linked, press: keys('s'), shows: dialog('Snooze until') },
  {
    cap: 'P',
    at: linked,
    press: keys('p'),
    shows: dialog('What was presented'),
    later: 'Present, for the patient’s eyes, comes with an issue of its own; until then P notes what was presented',
  },
  { cap: 'J', at: linked, press: keys('j', 'j'), shows: current('Missing tooth, lower left: bridge') },
  { cap: 'K', at: linked, press: keys('j', 'j', 'k'), shows: current('Missing tooth, lower left: implant') },
  { cap: 'Space', at: linked, press: keys(' '), shows: dialog('Missing tooth, lower left: implant') },
  { cap: 'Alt R', at: frame, press: keys('Alt+r'), shows: sent('panelShape', { mode: 'rail' }) },
  { cap: '1–9', at: candidates, press: keys('2'), shows: sent('pickSubject', { patientId: 'p-hana' }) },
  { cap: 'R', at: unseen, press: keys('r'), shows: sent('panelReadAgain', { tabId: 7 }) },
  {
    cap: 'Alt G',
    at: sidebarPlaces['page moved on'],
    press: keys('Alt+g'),
    shows: (at) => expect(at.find('heading', 'Walter Szymanski')).toBeTruthy(),
  },
  { cap: 'Ctrl Z', at: linked, press: keys('2', 'Enter', 'Ctrl+z'), shows: sent('undo', { changeId: 'change-1' }) },
  { cap: 'Esc', at: frame, press: keys('Escape'), shows: sent('panelFocusPage', {}) },
];

const popup: Row[] = [
  { cap: '↓', at: home, press: keys('ArrowDown'), shows: current('Ortega household') },
  { cap: '↑', at: home, press: keys('ArrowDown', 'ArrowUp'), shows: current('Walter Szymanski') },
  { cap: 'C', at: home, press: keys('c'), shows: (at) => expect(at.find('heading', 'Walter Szymanski')).toBeTruthy() },
  ...outcomes.map((words, index) => ({ cap: '1–6', at: home, press: keys(String(index + 1)), shows: pressed(words) })),
  {
    cap: 'Enter',
    at: home,
    press: keys('Enter'),
    shows: (at) => expect(at.find('heading', 'Walter Szymanski')).toBeTruthy(),
  },
  {
    cap: 'Enter',
    at: home,
    press: async (at) => {
      await at.press('/');
      await at.type(document.activeElement as HTMLElement, '0187');
      await at.press('Enter');
    },
    shows: pressed('Called us'),
  },
  { cap: 'S', at: home, press: keys('s'), shows: dialog('Snooze until') },
  { cap: 'A', at: home, press: keys('a'), shows: (at) => expect(at.find('button', /^Give all of them/)).toBeTruthy() },
  ...Object.values(popupPlaces).flatMap((at) => [
    { cap: 'G', at, press: keys('g'), shows: sent('open', { where: 'desk', route: '/' }) },
    { cap: 'U', at, press: keys('u'), shows: (it: Mounted) => expect(it.find('heading', 'This site')).toBeTruthy() },
  ]),
  { cap: 'Ctrl Z', at: home, press: keys('2', 'Enter', 'Ctrl+z'), shows: sent('undo', { changeId: 'change-1' }) },
  {
    cap: 'Esc',
    at: popupPlaces['popup adrift'],
    press: keys('Escape'),
    shows: (at) => expect(at.find('heading', 'Overdue')).toBeTruthy(),
  },
];

/** The table of keys that the screens were drawn with. */
const drawn = {
  everywhere: ['/', 'Ctrl K', 'N', 'Ctrl Z', '?', 'Alt B', 'Alt L', 'Esc'],
  sidebar: ['C', 'T', '1–6', 'D', 'B', 'X', 'Enter', 'S', 'P', 'J', 'K', 'Space', 'Alt R', '1–9', 'R', 'Alt G'],
  popup: ['↑', '↓', 'C', '1–6', 'Enter', 'S', 'A', 'G', 'U'],
};

const stopLinks = (event: Event) => event.preventDefault();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  addEventListener('click', stopLinks);
});
afterEach(() => {
  removeEventListener('click', stopLinks);
  unmountAll();
  vi.useRealTimers();
});

async function holds(at: Mounted, { press, shows }: Pick<Row, 'press' | 'shows'>): Promise<void> {
  await press(at);
  await settle();
  await vi.waitFor(() => shows(at));
}

describe('the keys of everywhere', () => {
  it.each(Object.entries({ ...sidebarPlaces, ...popupPlaces }))('work beside: %s', async (_, place) => {
    const at = await place();
    for (const row of everywhere) {
      await holds(at, row);
      await clear(at);
    }
  });

  it('N leads into the form that stands there already', async () => {
    const at = await sidebarPlaces.unknown();
    await at.press('n');
    expect(document.activeElement).toBe(at.find('textbox', 'First name'));
  });
});

describe('the keys of the sidebar', () => {
  it.each(sidebar)('$cap', async (row) => holds(await row.at(), row));
});

describe('the keys of the popup', () => {
  it.each(popup)('$cap', async (row) => holds(await row.at(), row));
});

describe('the table of keys', () => {
  const caps = (rows: { cap: string }[]) => new Set(rows.map(({ cap }) => cap));

  it.each([
    ['sidebar', sidebar, [...drawn.sidebar, ...drawn.everywhere]],
    ['popup', popup, [...drawn.popup, ...drawn.everywhere]],
  ] as const)('is whole for the %s', (_, rows, wanted) => {
    expect([...wanted].filter((cap) => !caps([...rows, ...everywhere]).has(cap))).toEqual([]);
  });

  it.each([
    ['sidebar', [...drawn.sidebar, ...drawn.everywhere]],
    ['popup', [...drawn.popup, ...drawn.everywhere]],
  ] as const)('is told by the help of the %s', (surface, wanted) => {
    const told = keyParts[surface].flatMap(({ lines }) => lines.flatMap(([one]) => [...one, one.join(' ')]));
    expect([...wanted].filter((cap) => !told.includes(cap))).toEqual([]);
  });

  it('says of each key that means something else later, what', () => {
    expect([...sidebar, ...popup].filter(({ later }) => later !== undefined).map(({ cap }) => cap)).toEqual(['P']);
  });
});
