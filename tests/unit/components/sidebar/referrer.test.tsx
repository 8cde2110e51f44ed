import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/sidebar/choose';
import '@/components/sidebar/referrer-shown';
import '@/components/sidebar/unknown';
import '@/components/referrer/referrer-form';
import '@/components/referrer/referrer-message';
import '@/components/sidebar/nobody';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { Canned } from '../../../gallery/fake-client';
import { now, today } from '../../../gallery/fixtures/people';
import { bothMeant, frontDesk, marsh, referrer, writer } from '../../../gallery/fixtures/referrers';
import { hits } from '../../../gallery/fixtures/views';
import { type Mounted, settle, unmountAll } from '../mount';
import { panel as openPanel, saved, submit } from './referrer-panel';

const panel = (subject: SubjectView, more: Canned = {}) =>
  openPanel(subject, { pickSubject: { before: null }, editReferrer: saved, ...more });

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('beside a referrer’s message', () => {
  it('stands the referrer, with practice and ways to reach, and no address to follow', async () => {
    const at = await panel(referrer);
    expect(at.find('heading', 'Dr. Helen Marsh')).toBeTruthy();
    for (const words of ['Aspen Orthodontics', 'helen@aspen-ortho.example', 'Sends implants']) {
      expect(at.text()).toContain(words);
    }
    expect(at.all('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:(303)555-0177'.replace(/[^\d:a-z+]/g, ''),
    ]);
  });

  it('stands everybody who shares the front desk', async () => {
    const at = await panel(frontDesk);
    expect(at.text()).toContain('2 referrers share this address');
    expect(at.all('heading').map((one) => one.textContent)).toEqual(['Dr. Helen Marsh', 'Dr. Chidi Okafor']);
  });

  it('says that it is another, for this message only', async () => {
    const at = await panel(referrer);
    await at.click(at.find('button', 'Not this referrer'));
    expect(at.sent('pickSubject')).toEqual([{ claimKey: '7-marsh', patientId: null, tabId: 7 }]);
  });

  it('is changed in place: only what differs is sent', async () => {
    const at = await panel(referrer);
    await at.press('e');
    await at.type(at.find('textbox', 'Practice'), 'Birch Orthodontics');
    await submit(at);
    expect(at.sent('editReferrer')).toEqual([
      { referrerId: marsh.id, rev: marsh.rev, patch: { practiceName: 'Birch Orthodontics' } },
    ]);
  });
});

describe('logging a referrer’s message', () => {
  const sent: SubjectView = {
    ...referrer,
    claim: { kind: 'mail', subject: 'Your letter', direction: 'out', sentOn: '2026-04-13' },
  };
  const logged = { logReferrerMessage: { changeId: 'change-9', id: 'c-1' } };
  const byKeys = async (at: Mounted, ...keys: string[]) => {
    for (const key of keys) await at.press(key);
    await settle();
  };
  /** Finds whom it is about, as typed. */
  const about = async (at: Mounted) => {
    const field = at.find('combobox', 'Find a patient');
    expect(document.activeElement).toBe(field);
    await at.type(field, 'na');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
  };

  it('asks whom it is about, then Enter; the subject line only if it is ticked', async () => {
    const at = await panel(sent, logged);
    await byKeys(at, 'l');
    expect(at.text()).toContain('Choose the patient it is about.');
    expect(at.find('button', /^Save the message/).getAttribute('aria-disabled')).toBe('true');
    await about(at);
    const name = hits[0]?.person.name ?? '';
    expect(at.text()).toContain(name);
    await byKeys(at, 'Enter');
    expect(at.sent('logReferrerMessage')).toEqual([
      {
        entry: { referrerId: marsh.id, patientId: hits[0]?.person.id, direction: 'out', on: '2026-04-13' },
        claimKey: '7-marsh',
      },
    ]);
    expect(at.text()).toContain(`Logged: message to Dr. Helen Marsh about ${name}`);
    expect(at.all('combobox')).toEqual([]);
  });

  it('keeps the subject line that is ticked, and asks who wrote it and when where the page does not say', async () => {
    const at = await panel({ ...referrer, claim: { kind: 'mail', subject: 'Your letter' } }, logged);
    await byKeys(at, 'l');
    await about(at);
    expect(at.text()).toContain('Say who wrote the message');
    await at.click(at.find('checkbox', /^Keep the subject line/));
    await byKeys(at, 'Enter', '1', 'Enter');
    expect(at.text()).toContain('Say on which day the message was written');
    await byKeys(at, '3', 'Enter');
    const entry = { direction: 'in', subject: 'Your letter', on: today };
    expect(at.sent('logReferrerMessage')).toMatchObject([{ entry }]);
  });

  it('asks where it is logged already; another person or day ends the question', async () => {
    const refused = { ok: false as const, error: 'already-logged' as const, facts: { on: '2026-04-14' } };
    const at = await panel(sent, { logReferrerMessage: refused });
    await byKeys(at, 'l');
    await about(at);
    await byKeys(at, 'Enter');
    expect(at.text()).toContain('A message of Tue 14 Apr like this one is logged already.');
    await at.type(at.find('textbox', 'Day of the message'), '2026-04-12');
    expect(at.text()).not.toContain('is logged already');
    await byKeys(at, 'Enter');
    at.client.answer(logged);
    await byKeys(at, 'a');
    expect(at.sent('logReferrerMessage').at(-1)).toMatchObject({ entry: { again: true, on: '2026-04-12' } });
  });

  it('is let go with Escape, and not offered where no message is on screen', async () => {
    const at = await panel(sent, logged);
    await byKeys(at, 'l', 'Escape');
    expect(at.all('combobox')).toEqual([]);
    unmountAll();
    const chart = await panel({ ...referrer, claim: { kind: 'practice', name: 'Helen Marsh' } });
    await byKeys(chart, 'l');
    expect(chart.all('combobox')).toEqual([]);
    expect(chart.all('button', /^Log this message/)).toEqual([]);
  });
});

describe('a page that moves on while a form is filled in', () => {
  it('leaves the message that is being logged where it is; saving it has no part in the page', async () => {
    const saved = { changeId: 'change-9', id: 'c-1' };
    const mail: SubjectView = { ...referrer, claim: { kind: 'mail', direction: 'in', sentOn: today } };
    const at = await panel(mail, { search: { hits, total: hits.length }, logReferrerMessage: saved });
    await at.press('l');
    await at.type(at.find('combobox', 'Find a patient'), 'na');
    at.client.answer({ subject: writer });
    await at.change(['subject']);
    expect(at.text()).toContain('This page has moved on.');
    expect(at.find('combobox', 'Find a patient')).toHaveProperty('value', 'na');
    at.find('combobox', 'Find a patient').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
    await at.press('Enter');
    await settle();
    expect(at.sent('logReferrerMessage')).toMatchObject([{ entry: { referrerId: marsh.id }, claimKey: null }]);
    expect(at.find('heading', 'Somebody new')).toBeTruthy();
  });

  it('leaves a person half typed, until they are left', async () => {
    const at = await panel(writer);
    await at.type(at.find('textbox', 'First name'), 'Helena');
    at.client.answer({ subject: referrer });
    await at.change(['subject']);
    expect(at.find('textbox', 'First name')).toHaveProperty('value', 'Helena');
    await at.click(at.find('button', 'Leave it and go to the page'));
    expect(at.find('heading', 'Dr. Helen Marsh')).toBeTruthy();
    expect(at.all('textbox', 'First name')).toEqual([]);
  });

  it('is followed at once where nothing was typed, and never over a lock', async () => {
    const at = await panel(writer);
    at.client.answer({ subject: referrer });
    await at.change(['subject']);
    expect(at.find('heading', 'Dr. Helen Marsh')).toBeTruthy();
    await at.press('l');
    at.client.answer({ subject: { ...writer, lock: 'locked' } });
    await at.change(['subject']);
    expect(at.all('combobox')).toEqual([]);
    expect(at.text()).not.toContain('Marsh');
  });
});

describe('an address of a patient and a referrer', () => {
  it('asks, both shown, and takes either by its key', async () => {
    const at = await panel(bothMeant);
    expect(at.text()).toContain('This address belongs to a patient and to a referrer.');
    await at.press('1');
    await at.press('2');
    expect(at.sent('pickSubject')).toEqual([
      { claimKey: '7-both', patientId: bothMeant.candidates[0]?.patientId, tabId: 7 },
      { claimKey: '7-both', patientId: null, referrerId: marsh.id, tabId: 7 },
    ]);
  });
});
