import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/patient/call-writing';
import '@/components/sidebar/choose';
import '@/components/sidebar/nobody';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import '@/components/sidebar/unknown';
import type { LockState } from '@/lib/domain/views/session';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice, wholeNadia } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, people } from '../../../gallery/fixtures/people';
import { candidates, linked, nobody, several, twoPeople, unknown } from '../../../gallery/fixtures/subjects';
import { type Mounted, mount, unmountAll } from '../mount';

const walterCard = {
  ...nadiaCard,
  person: people.walter,
  plans: [],
  step: null,
  household: { id: 'h-walter', label: 'Szymanski', members: [] },
  patient: { ...nadiaCard.patient, id: 'p-walter', name: { first: 'Walter', last: 'Szymanski' }, emails: [] },
};
const walter: SubjectView = { ...linked, claimKey: '7-walter', card: walterCard };

async function panel(subject: SubjectView, more: Canned = {}): Promise<Mounted> {
  const screen = <SidebarScreen place="side-panel" tabId={7} />;
  return mount(screen, {
    ...practice(),
    ...wholeNadia,
    pickSubject: { before: null },
    panelReadAgain: null,
    ...more,
    subject,
  });
}

async function pageShows(at: Mounted, subject: SubjectView): Promise<void> {
  at.client.answer({ subject });
  await at.change(['subject']);
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('who is on screen', () => {
  it('stands there by two identifiers, and for which reason', async () => {
    const at = await panel(linked);
    expect(at.text()).toContain('Linked by chart number and name');
    expect(at.find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
    expect(at.text()).toContain('Chart 20417');
    expect(at.text()).toContain('14 Mar 1979');
  });

  it('changes whole: of the one before nothing is left', async () => {
    const at = await panel(linked);
    await pageShows(at, walter);
    expect(at.text()).toContain('Walter Szymanski');
    expect(at.text()).not.toContain('Nadia');
    await pageShows(at, nobody);
    expect(at.text()).not.toContain('Chart 20102');
    expect(at.text()).toContain('No patient on this page');
  });

  it.each(['locked', 'resting', 'first-run', 'recovery', 'starting'] as LockState[])(
    'is not said with a word while %s',
    async (lock) => {
      const at = await panel({ ...linked, lock });
      expect(at.text()).not.toContain('Nadia');
      expect(at.text()).not.toContain('20417');
      expect(at.all('textbox')).toHaveLength(0);
    },
  );

  it('is unlocked in a window of our own, never here', async () => {
    const at = await panel({ ...nobody, lock: 'locked' }, { open: null });
    await at.click(at.find('button', 'Unlock'));
    expect(at.sent('open')).toEqual([{ where: 'unlock' }]);
  });
});

describe('clear first, then show', () => {
  it('blanks at once when the session changed, and shows again only after an answer', async () => {
    const at = await panel(linked);
    const column = at.root.querySelector('main');
    at.client.send = () => new Promise(() => undefined);
    await at.change(['session']);
    expect(column?.classList.contains('veil')).toBe(true);
    expect(column?.hasAttribute('inert')).toBe(true);
  });

  it('drops the record when the answer is that it is locked', async () => {
    const at = await panel(linked);
    at.client.answer({ subject: { ...nobody, lock: 'locked', due: [] } });
    await at.change(['session']);
    expect(at.text()).not.toContain('Nadia');
    expect(at.root.querySelector('main')?.classList.contains('veil')).toBe(false);
  });

  it('shows nothing after Back until the core has answered', async () => {
    const at = await panel(linked);
    at.client.send = () => new Promise(() => undefined);
    dispatchEvent(new Event('pagehide'));
    await at.change([]);
    expect(at.root.querySelector('main')?.classList.contains('veil')).toBe(true);
  });

  it('ignores an answer that was overtaken by a newer one', async () => {
    const at = await panel(linked);
    const send = at.client.send.bind(at.client);
    const late = Promise.withResolvers<unknown>();
    const slow = (name: string) => (name === 'subject' ? late.promise : new Promise(() => undefined));
    at.client.send = slow as typeof send;
    await at.change(['subject']);
    at.client.send = send;
    at.client.answer({ subject: nobody });
    await at.change(['subject']);
    late.resolve({ ok: true, seq: 1, value: walter });
    await at.change([]);
    expect(at.text()).not.toContain('Linked by');
    expect(at.find('heading', 'No patient on this page')).toBeTruthy();
  });
});

describe('the page changes while somebody writes', () => {
  async function writing(): Promise<Mounted> {
    const at = await panel(linked);
    await at.press('1');
    await at.type(at.find('textbox', 'What was said'), 'Marcus agrees');
    await pageShows(at, walter);
    return at;
  }

  it('keeps the record and the text, and says so', async () => {
    const at = await writing();
    expect(at.text()).toContain('This page now shows someone else.');
    expect(at.find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agrees');
    expect(at.text()).toContain('Walter Szymanski, Chart 20102');
  });

  it('saves to the first patient, and only after that was confirmed', async () => {
    const at = await writing();
    await at.press('Enter');
    expect(at.sent('logContact')).toHaveLength(0);
    await at.press('Enter');
    expect(at.sent('logContact')).toMatchObject([
      { claimKey: null, entry: { patientIds: ['p-nadia'], said: 'Marcus agrees' } },
    ]);
    expect(at.find('heading', 'Walter Szymanski')).toBeTruthy();
    expect(at.all('textbox', 'What was said')).toHaveLength(0);
  });

  it('with Alt G keeps a draft of the first and goes to the second', async () => {
    const at = await writing();
    await at.press('g', { altKey: true });
    expect(at.sent('keepDraft').at(-1)).toMatchObject({ patientId: 'p-nadia' });
    expect(at.find('heading', 'Walter Szymanski')).toBeTruthy();
    expect(at.text()).not.toContain('Marcus agrees');
  });

  it('stays when the draft could not be kept', async () => {
    const at = await writing();
    at.client.answer({ keepDraft: { ok: false, error: 'storage-full' } });
    await at.press('g', { altKey: true });
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agrees');
    expect(at.text()).toContain('The draft could not be kept.');
  });

  it('forgets the notice when the page comes back', async () => {
    const at = await writing();
    await pageShows(at, linked);
    expect(at.text()).not.toContain('someone else');
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agrees');
  });

  it('follows at once when nobody is writing', async () => {
    const at = await panel(linked);
    await pageShows(at, walter);
    expect(at.text()).not.toContain('someone else');
    expect(at.find('heading', 'Walter Szymanski')).toBeTruthy();
  });
});

describe('where the evidence is not enough', () => {
  it('no record is open, and a key picks a candidate', async () => {
    const at = await panel(candidates);
    expect(at.all('button', /^Call/)).toHaveLength(0);
    await at.press('2');
    expect(at.sent('pickSubject')).toEqual([{ tabId: 7, claimKey: '7-brandvold', patientId: 'p-hana' }]);
  });

  it('Escape says that it is nobody', async () => {
    const at = await panel(candidates);
    await at.press('Escape');
    expect(at.sent('pickSubject')).toEqual([{ tabId: 7, claimKey: '7-brandvold', patientId: null }]);
  });

  it('says what agrees and what differs', async () => {
    const at = await panel(twoPeople);
    expect(at.text()).toContain('agrees: chart number');
    expect(at.text()).toContain('name differs');
  });

  it('asks which member of a shared address is writing', async () => {
    const at = await panel(several);
    expect(at.text()).toContain('3 people share this address');
    expect(at.all('button', /Ortega/)).toHaveLength(3);
  });

  it('makes a new patient from what the page says, with the chart number of that page', async () => {
    const at = await panel(unknown, { createPatient: { changeId: 'c', id: 'p-new' } });
    await at.click(at.find('button', 'Create the record'));
    await vi.waitFor(() => expect(at.sent('createPatient')).toHaveLength(1));
    expect(at.sent('createPatient')[0]).toMatchObject({
      claimKey: '7-new',
      patient: {
        name: { first: 'Theo', last: 'Brandvold' },
        bornOn: '1986-11-02',
        chart: { system: 'openemr', origin: 'https://officeweb.example', value: '20388' },
        phones: [{ e164: '+13035550119' }],
      },
    });
    await vi.waitFor(() => expect(at.sent('pickSubject')).toHaveLength(1));
  });
});

describe('somebody looked up', () => {
  it('goes away with the page beside which it was looked up', async () => {
    const at = await panel(nobody);
    await at.click(at.find('button', /^Walter Szymanski/));
    expect(at.text()).toContain('Looked up, not on this page');
    await pageShows(at, linked);
    expect(at.text()).not.toContain('Looked up');
    expect(at.find('heading', 'Nadia Ferreira-Holt')).toBeTruthy();
  });
});
