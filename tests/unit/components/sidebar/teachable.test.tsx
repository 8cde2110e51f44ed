import { afterEach, describe, expect, it, vi } from 'vitest';
import '@/components/sidebar/nobody';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { guess, guessNew, hint, pageReport, trial, unrecognised } from '../../../gallery/fixtures/sites';
import { mount, unmountAll } from '../mount';

afterEach(unmountAll);

const beside = (subject: SubjectView, more: Canned = {}) =>
  mount(<SidebarScreen place="side-panel" tabId={7} />, {
    ...practice(),
    pickSubject: { before: null },
    teach: null,
    ...more,
    subject,
  });

describe('a guess', () => {
  it('shows what was read and whom it may mean, and one key says yes', async () => {
    const { text, press, sent, find } = await beside(guess);
    expect(find('heading', 'Is this the patient?')).toBeTruthy();
    for (const words of ['Haddad, Samir', '2 May 1988', '20512', 'CaseCue does not know this page']) {
      expect(text()).toContain(words);
    }
    await press('1');
    expect(sent('pickSubject')).toEqual([
      { claimKey: '7-brandvold', patientId: guess.candidates[0]?.patientId, tabId: 7 },
    ]);
  });

  it('takes Esc for nobody and T for teaching', async () => {
    const { press, sent } = await beside(guess);
    await press('t');
    await press('Escape');
    expect(sent('teach')).toEqual([{ act: 'start', tabId: 7 }]);
    expect(sent('pickSubject')).toEqual([{ claimKey: '7-brandvold', patientId: null, tabId: 7 }]);
  });

  it('creates somebody new without the chart number, which may be any number', async () => {
    const { press, find, click, sent } = await beside(guessNew, { createPatient: { changeId: 'c', id: 'p-new' } });
    expect(find('heading', 'Is this somebody new?')).toBeTruthy();
    await press('n');
    await vi.waitFor(() => expect(find('textbox', 'Last name')).toHaveProperty('value', 'Haddad'));
    await click(find('button', /^(Add|Create)/));
    const [made] = sent('createPatient') as { patient: { name: object; chart?: unknown } }[];
    expect(made?.patient).toMatchObject({ name: { first: 'Samir', last: 'Haddad' }, bornOn: '1988-05-02' });
    expect(made?.patient.chart).toBeUndefined();
  });
});

describe('a page that has to be taught', () => {
  it('is named where only its address is known', async () => {
    const { find, press, sent } = await beside(hint);
    expect(find('heading', 'This looks like Dentrix Ascend')).toBeTruthy();
    await press('t');
    expect(sent('teach')).toEqual([{ act: 'start', tabId: 7 }]);
  });

  it('says what happened where it is no longer recognised, and that nobody wrong was shown', async () => {
    const { text } = await beside(unrecognised);
    expect(text()).toContain('This page has changed');
    expect(text()).toContain('several times in a row nobody was');
  });

  it('shows the report before it is copied, and notes the copy', async () => {
    const copied: string[] = [];
    document.execCommand = () => {
      // Outside of a modal dialog the browser would copy nothing.
      copied.push(document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '');
      return true;
    };
    const { find, click, all, sent } = await beside(unrecognised, {
      structure: { report: pageReport },
      structureCopied: null,
    });
    await click(find('button', 'Copy a report for support'));
    expect(sent('structure')).toEqual([{ tabId: 7 }]);
    expect(all('dialog')[0]?.textContent).toContain('span.patient_name “Aa Aa-Aa”');
    expect(copied).toEqual([]);
    expect(sent('structureCopied')).toEqual([]);
    await click(find('button', 'Copy'));
    expect(copied).toEqual([pageReport]);
    expect(sent('structureCopied')).toEqual([{}]);
    expect(all('dialog')).toEqual([]);
  });

  it('leaves the report on screen where the browser copies nothing', async () => {
    document.execCommand = () => false;
    const { find, click, all, sent } = await beside(unrecognised, { structure: { report: pageReport } });
    await click(find('button', 'Copy a report for support'));
    await click(find('button', 'Copy'));
    expect(all('dialog')[0]?.textContent).toContain('The browser did not copy it.');
    expect(sent('structureCopied')).toEqual([]);
  });

  it('says why there is no report', async () => {
    const refused = { ok: false, error: 'permission-missing' } as const;
    const { find, click, text } = await beside(unrecognised, { structure: refused });
    await click(find('button', 'Copy a report for support'));
    expect(text()).toContain('The browser has not allowed this site.');
  });
});

describe('a recipe on trial', () => {
  it('is called right or wrong by one key, for what it read', async () => {
    const { text, press, sent, client } = await beside(trial('first'));
    expect(text()).toContain('“West” is on trial');
    expect(text()).toContain('14 Mar 1979');
    client.answer({ recipeTrial: { believed: false } });
    await press('y');
    await press('n');
    expect(sent('recipeTrial')).toEqual([
      { id: 'r-west', right: true, tabId: 7 },
      { id: 'r-west', right: false, tabId: 7 },
    ]);
    expect(text()).toContain('“West” is switched off');
  });

  it('wants another patient after the first', async () => {
    const { text, all, press, sent } = await beside(trial('other'));
    expect(text()).toContain('Now open another patient.');
    expect(all('button', /Yes, that is right/)).toEqual([]);
    await press('y');
    expect(sent('recipeTrial')).toEqual([]);
  });

  it('wants a page without a patient after two, and can still be called wrong', async () => {
    const { text, all, find, click, sent } = await beside(trial('blank'), { recipeTrial: { believed: false } });
    expect(text()).toContain('Now open a page without a patient');
    expect(all('button', /Yes, that is right/)).toEqual([]);
    await click(find('button', /^No\b/));
    expect(sent('recipeTrial')).toEqual([{ id: 'r-west', right: false, tabId: 7 }]);
  });

  it('asks whether no patient is open where it reads nobody', async () => {
    const { text, find, click, sent } = await beside(trial('empty'), { recipeTrial: { believed: true } });
    expect(text()).not.toContain('14 Mar 1979');
    await click(find('button', /^No patient is open/));
    expect(sent('recipeTrial')).toEqual([{ id: 'r-west', right: true, tabId: 7 }]);
    expect(text()).toContain('“West” is in use now');
  });

  it('says when it is believed', async () => {
    const { text, press } = await beside(trial('check'), { recipeTrial: { believed: true } });
    await press('y');
    expect(text()).toContain('“West” is in use now');
  });
});
