import { afterEach, describe, expect, it } from 'vitest';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { TeachView } from '@/lib/domain/views/teach';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nobody } from '../../../gallery/fixtures/subjects';
import { session } from '../../../gallery/fixtures/views';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

const name = { field: 'fullName', value: 'Ruvaldi, Elena' } as const;
const born = { field: 'bornOn', value: '1980-04-03', on: '1980-04-03' } as const;
const chart = { field: 'chart', value: 'K-20417' } as const;
const dates: TeachView['dates'] = [
  { format: 'date-mdy', on: '1980-03-04' },
  { format: 'date-dmy', on: '1980-04-03' },
];

const teaching = (view: Partial<TeachView>, more: Canned = {}) =>
  mount(<SidebarScreen place="side-panel" tabId={7} />, {
    ...practice(),
    teach: null,
    panelShape: null,
    ...more,
    subject: { ...nobody, due: [], teach: { step: 'name', again: false, read: [], dates: [], ...view } },
  });
const act = (what: string, more = {}) => ({ act: what, tabId: 7, ...more });

describe('while clicks are waited for', () => {
  it.each([
    ['name', 'Click the patient’s name', 'Step 1 of 3'],
    ['name-rest', 'Click the rest of the name', 'Step 1 of 3'],
    ['second', 'Click the chart number or the date of birth', 'Step 2 of 3'],
    ['more', 'Is that all?', 'Step 2 of 3'],
  ] as const)(
    '%s: says what to click, how far it is, and how it goes without a mouse',
    async (step, heading, count) => {
      const { find, text } = await teaching({ step });
      expect(find('heading', heading)).toBeTruthy();
      expect(text()).toContain(count);
      expect(text()).toContain('Tab or the arrows');
    },
  );

  it('shows what was read in words of the desk, with a day as a day', async () => {
    const { text } = await teaching({ step: 'more', read: [name, born, chart] });
    for (const words of ['Name', 'Ruvaldi, Elena', 'Date of birth', '3 Apr 1980', 'Chart number', 'K-20417']) {
      expect(text()).toContain(words);
    }
  });

  it('ends, goes back and gives up by key', async () => {
    const { press, sent } = await teaching({ step: 'more', read: [name, chart] });
    for (const key of ['Enter', 'Backspace', 'Escape']) await press(key);
    expect(sent('teach')).toEqual([act('finish'), act('back'), act('cancel')]);
  });

  it('has nothing to end or to take back at the beginning', async () => {
    const { press, sent, all } = await teaching({});
    for (const key of ['Enter', 'Backspace']) await press(key);
    expect(sent('teach')).toEqual([]);
    expect(all('button', /Take back|That is all/)).toEqual([]);
  });

  it('asks which day is meant, and the answer is also “that is all”', async () => {
    const { press, sent, all, find } = await teaching({ step: 'more', read: [name, { ...born }], dates });
    expect(all('button', /That is all/)).toEqual([]);
    expect(find('heading', 'Which day is it?')).toBeTruthy();
    await press('Enter');
    await press('2');
    expect(sent('teach')).toEqual([act('finish', { format: 'date-dmy' })]);
  });

  it('does not take the day for an answer before the name is whole', async () => {
    const { press, sent, find } = await teaching({ step: 'name-rest', read: [name], dates });
    await press('1');
    expect(sent('teach')).toEqual([]);
    expect(find('button', /4 Mar 1980/)).toHaveProperty('disabled', true);
  });

  it('offers to swap two halves, and says when one click gave both', async () => {
    const read: TeachView['read'] = [
      { field: 'firstName', value: 'Ruvaldi' },
      { field: 'lastName', value: 'Elena' },
    ];
    const { click, find, sent, text } = await teaching({ step: 'second', read, both: true });
    expect(text()).toContain('First and last name were taken together.');
    await click(find('button', /swapped/));
    expect(sent('teach')).toEqual([act('swap')]);
  });

  it.each([
    ['nothing-there', 'There is nothing to read there.'],
    ['too-much', 'That was a lot of text at once.'],
    ['not-a-name', 'That does not look like a name.'],
    ['not-understood', 'That is no chart number'],
    ['not-found-again', 'could not be found again'],
    ['not-reached', 'cannot learn from this part of the page'],
    ['date-unclear', 'Say which day is meant first.'],
    ['still-read', 'although no patient was open'],
    ['same-place', 'also stands on pages without a patient'],
  ] as const)('says what went wrong and what to do: %s', async (problem, words) => {
    const { text } = await teaching({ problem });
    expect(text()).toContain(words);
  });

  it('names the site of a part of the page where CaseCue is not used, and where it is switched on', async () => {
    const { text } = await teaching({ problem: 'not-reached', missed: 'https://inner.example' });
    expect(text()).toContain('comes from inner.example');
    expect(text()).toContain('popup');
  });

  it('says why everything is asked once more for the second patient', async () => {
    const { text } = await teaching({ again: true });
    expect(text()).toContain('what both pages have in common');
  });
});

describe('on trial', () => {
  it('asks for another patient, and has a way out where nothing happens', async () => {
    const { press, find, sent, all } = await teaching({ step: 'other', read: [name, chart] });
    expect(find('heading', 'Now open another patient')).toBeTruthy();
    expect(all('button', /Yes, that is right/)).toEqual([]);
    for (const key of ['y', '0', 'n']) await press(key);
    expect(sent('teach')).toEqual([act('wrong')]);
  });

  it('says that a page without a patient was seen', async () => {
    const { text } = await teaching({ step: 'other', blankSeen: true });
    expect(text()).toContain('On a page without a patient nobody was read');
  });

  it('is right, wrong, or read somebody though nobody is open', async () => {
    const { press, sent, find } = await teaching({ step: 'check', read: [name, chart] });
    expect(find('heading', 'Is this right?')).toBeTruthy();
    for (const key of ['y', 'n', '0']) await press(key);
    expect(sent('teach')).toEqual([act('right'), act('wrong'), act('nobody')]);
  });

  it('asks for a page without a patient, in one sentence', async () => {
    const { find, press, sent, all } = await teaching({ step: 'blank' });
    expect(find('heading', 'Now open a page without a patient')).toBeTruthy();
    for (const key of ['y', 'n', '0']) await press(key);
    expect(sent('teach')).toEqual([]);
    expect(all('button', /No patient is open/)).toEqual([]);
  });

  it('lets the user say that somebody is read there', async () => {
    const { click, find, sent } = await teaching({ step: 'blank', read: [name, chart] });
    await click(find('button', /No patient is open here/));
    expect(sent('teach')).toEqual([act('nobody')]);
  });

  it('asks whether a page that shows nobody is one without a patient', async () => {
    const { find, press, sent } = await teaching({ step: 'empty' });
    expect(find('heading', 'Is no patient open here?')).toBeTruthy();
    for (const key of ['y', 'n', '0']) await press(key);
    expect(sent('teach')).toEqual([act('right'), act('wrong')]);
  });

  it('says that it is learnt, and is put away', async () => {
    const { find, click, press, sent, text } = await teaching({ step: 'done' });
    expect(find('heading', 'That is learnt')).toBeTruthy();
    expect(text()).not.toContain('Step');
    await click(find('button', 'Close'));
    for (const key of ['Enter', 'Escape']) await press(key);
    expect(sent('teach')).toEqual([act('cancel'), act('cancel'), act('cancel')]);
  });
});

describe('a message', () => {
  const address = { field: 'email', value: 'elena@example.test' } as const;

  it.each([
    [{ step: 'name' }, 'Click who the message is from'],
    [{ step: 'second', read: [name] }, 'Click the e‑mail address'],
    [{ step: 'other', read: [name, address] }, 'Now open a message from somebody else'],
    [{ step: 'blank' }, 'Now open a page without a message'],
    [{ step: 'empty' }, 'Right, none is open'],
    [{ step: 'name', problem: 'own-address' }, 'an address of your own office'],
    [{ step: 'second', problem: 'not-understood' }, 'no name and no e‑mail address'],
    [{ step: 'done' }, 'who you are writing with'],
  ] as [Partial<TeachView>, string][])('is spoken of as one: %o', async (view, words) => {
    const { text } = await teaching({ ...view, mail: true });
    expect(text()).toContain(words);
    expect(text()).not.toMatch(/chart is|patient is|another patient|teach\.|undefined/);
  });

  it('is said by the user where name and address were clicked and nothing tells', async () => {
    const { press, click, find, sent } = await teaching({ step: 'second', read: [name, address], mayBeMail: true });
    await click(find('button', /This is an e‑mail/));
    await press('m');
    expect(sent('teach')).toEqual([act('mail'), act('mail')]);
  });
});

describe('in other states', () => {
  it('says why the core refused', async () => {
    const moved = { ok: false, error: 'page-moved-on' } as const;
    const { press, text } = await teaching({ step: 'check', read: [name] }, { teach: moved });
    await press('y');
    expect(text()).toMatch(/page/i);
    expect(text()).toContain('Is this right?');
    expect(document.querySelector('[role="alert"], .notice')).toBeTruthy();
  });

  it('shows nothing of it once the vault is closed', async () => {
    const { text } = await mount(<SidebarScreen place="side-panel" tabId={7} />, {
      ...practice({ state: 'locked' }),
      subject: { ...nobody, lock: 'locked', due: [] },
    });
    expect(text()).not.toContain('Teaching');
  });

  it.each([
    [{ step: 'name' }, 'Haga clic en el nombre del paciente'],
    [{ step: 'more', read: [name], dates }, '¿Qué día es?'],
    [{ step: 'check', read: [born] }, '3 abr 1980'],
    [{ step: 'blank' }, 'Ahora abra una página sin paciente'],
    [{ step: 'empty' }, '¿No hay ningún paciente abierto?'],
    [{ step: 'done' }, 'Aprendido'],
    [{ problem: 'still-read' }, 'sin que hubiera un paciente abierto'],
  ] as [Partial<TeachView>, string][])('is said in Spanish: %o', async (view, words) => {
    const prefs = { ...session.prefs, language: 'es' as const };
    const { text } = await teaching(view, practice({ prefs }));
    expect(text()).toContain(words);
    expect(text()).not.toMatch(/teach\.|undefined/);
  });
});
