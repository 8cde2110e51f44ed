import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/compose/write-form';
import '@/components/patient/call-writing';
import '@/components/compose/sent-ask';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { InsertAnswer } from '@/lib/domain/views/compose';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { composing, keptLetter, pending, pendingOwed } from '../../../gallery/fixtures/letters';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { linked, nobody } from '../../../gallery/fixtures/subjects';
import { type Mounted, mount, unmountAll } from '../mount';

const inserted: InsertAnswer = { kind: 'inserted', subject: 'kept', exact: true };

async function panel(more: Canned = {}, view: SubjectView = linked): Promise<Mounted> {
  const canned: Canned = {
    ...practice(),
    composeWindows: composing.reply,
    pendingTexts: { texts: [] },
    keepDraft: { draftId: 'd-9' },
    dropDraft: null,
    noteCopied: null,
    settleText: null,
    insertText: inserted,
    ...more,
    subject: view,
  };
  return mount(<SidebarScreen place="side-panel" tabId={7} />, canned);
}

async function writing(more: Canned = {}, view: SubjectView = linked): Promise<Mounted> {
  const at = await panel(more, view);
  await at.press('w');
  return at;
}

const letterOf = (at: Mounted) => at.find('textbox', 'Letter') as HTMLTextAreaElement;
const insertButton = (at: Mounted) => at.find('button', /^Insert(?! anyway)/) as HTMLButtonElement;

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('a letter', () => {
  it('is seen whole, filled for this patient, in their language', async () => {
    const card = { ...nadiaCard, patient: { ...nadiaCard.patient, language: 'es' as const } };
    const at = await writing({}, { ...linked, card });
    expect(letterOf(at).value).toMatch(/^Hola, Nadia:/);
    expect(at.text()).toContain('Goes into Reply to nadia@example.test, on mail.officeweb.example');
    await at.click(at.find('button', 'English'));
    expect(letterOf(at).value).toMatch(/^Hello Nadia,/);
  });

  it('goes as it stands on the screen, once for a click', async () => {
    const at = await writing();
    await at.type(letterOf(at), 'Hello Nadia,\nsee you on Monday');
    await at.click(insertButton(at));
    expect(at.sent('insertText')).toEqual([
      expect.objectContaining({
        tabId: 7,
        patientId: nadiaCard.person.id,
        claimKey: linked.claimKey,
        documentId: 'A1',
        windowId: 'e1',
        text: 'Hello Nadia,\nsee you on Monday',
        replaceSubject: false,
        to: ['nadia@example.test'],
        mayGoTo: [],
      }),
    ]);
    expect(at.text()).toContain('Nothing was sent.');
  });

  it('asks before it goes to somebody else, and takes no for an answer', async () => {
    const to = ['marcus@example.test'];
    const at = await writing({
      insertText: ({ mayGoTo }) => (mayGoTo.length > 0 ? inserted : { kind: 'other-recipient', to }),
    });
    await at.click(insertButton(at));
    expect(at.text()).toContain('This message goes to marcus@example.test.');
    await at.click(at.find('button', 'Do not insert'));
    expect(at.sent('insertText')).toHaveLength(1);
    await at.click(insertButton(at));
    await at.click(at.find('button', 'Insert anyway'));
    expect(at.sent('insertText').at(-1)).toMatchObject({ mayGoTo: to });
    expect(at.text()).toContain('Nothing was sent.');
  });

  it('keeps what was changed when another text is looked at', async () => {
    const at = await writing();
    await at.type(letterOf(at), 'My own words');
    await at.click(at.find('button', 'Español'));
    expect(letterOf(at).value).toMatch(/^Hola/);
    await at.click(at.find('button', 'English'));
    expect(letterOf(at).value).toBe('My own words');
    await at.click(at.find('button', 'As it was'));
    expect(letterOf(at).value).toMatch(/^Hello Nadia,/);
  });

  it('that waits is there again', async () => {
    const drafts = [{ id: 'd-2', field: 'letter', surface: 'sidebar' as const, body: keptLetter }];
    const at = await panel({}, { ...linked, card: { ...nadiaCard, drafts } });
    expect(letterOf(at).value).toContain('¿Puede venir el jueves');
  });

  it('stays unfolded when the page is read anew, and not beside another patient', async () => {
    const at = await writing();
    at.client.answer({ subject: nobody });
    await at.change(['subject']);
    expect(at.all('textbox', 'Letter')).toHaveLength(0);
    at.client.answer({ subject: linked });
    await at.change(['subject']);
    expect(letterOf(at).value).toMatch(/^Hello Nadia,/);
    const other = { ...nadiaCard, person: { ...nadiaCard.person, id: 'p-other' } };
    at.client.answer({ subject: { ...linked, claimKey: '7-other', card: other } });
    await at.change(['subject']);
    expect(at.all('textbox', 'Letter')).toHaveLength(0);
  });

  it('that is half written keeps its patient on screen, and cannot be inserted beside another', async () => {
    const at = await writing();
    await at.type(letterOf(at), 'Half a');
    at.client.answer({ subject: nobody });
    await at.change(['subject']);
    expect(at.text()).toContain('This page no longer shows this patient.');
    expect(letterOf(at).value).toBe('Half a');
    expect(insertButton(at).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('copying', () => {
  const said = 'The letter is selected: press Ctrl+C.';

  it('takes the letter as it stands, and is noted', async () => {
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push(document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '');
      return true;
    };
    const at = await writing();
    await at.type(letterOf(at), 'Hello Nadia');
    await at.click(at.find('button', 'Copy'));
    expect(copied).toEqual(['Hello Nadia']);
    expect(at.sent('noteCopied')).toEqual([{ patientId: nadiaCard.person.id, what: 'text' }]);
    expect(at.text()).not.toContain(said);
  });

  it('that the browser does not allow leaves the letter selected; the user’s own copy of it is noted, once', async () => {
    document.execCommand = () => false;
    const at = await writing();
    await at.click(at.find('button', 'Copy'));
    expect(at.text()).toContain(said);
    const letter = letterOf(at);
    expect([letter.selectionStart, letter.selectionEnd]).toEqual([0, letter.value.length]);
    expect(at.sent('noteCopied')).toEqual([]);
    for (const _ of [1, 2]) letter.dispatchEvent(new Event('copy', { bubbles: true }));
    expect(at.sent('noteCopied')).toHaveLength(1);
  });
});

describe('where it goes', () => {
  it('says how where no message is open', async () => {
    const at = await writing({ composeWindows: composing.none });
    expect(at.text()).toContain('No message is being written on this page.');
    expect(insertButton(at).getAttribute('aria-disabled')).toBe('true');
    at.client.answer({ composeWindows: composing.reply });
    await at.click(at.find('button', 'Look again'));
    expect(insertButton(at).getAttribute('aria-disabled')).toBe(null);
  });

  it('is asked for where it is not plain', async () => {
    const at = await writing({ composeWindows: composing.several });
    expect(insertButton(at).getAttribute('aria-disabled')).toBe('true');
    const where = at.find('combobox', 'Where should it go?') as HTMLSelectElement;
    where.value = 'A1 e2';
    where.dispatchEvent(new Event('change', { bubbles: true }));
    await at.change([]);
    await at.click(insertButton(at));
    expect(at.sent('insertText')).toEqual([expect.objectContaining({ windowId: 'e2', to: [] })]);
  });
});

describe('was it sent', () => {
  it('is asked where sending led to, and logged in one click with a way back', async () => {
    const at = await panel({ pendingTexts: pending, logContact: { changeId: 'c-1' } }, nobody);
    await at.click(at.find('button', 'It was sent'));
    expect(at.sent('logContact')).toEqual([
      {
        entry: expect.objectContaining({
          patientIds: ['p-nadia'],
          channel: 'email',
          direction: 'out',
          outcome: 'sent',
          // The day of the message, not of the click.
          on: '2026-11-22',
        }),
        claimKey: null,
      },
    ]);
    expect(at.sent('settleText')).toEqual([{ id: 't-1' }]);
    expect(at.find('button', /^Undo/)).toBeTruthy();
  });

  it('with no logs nothing, and can be asked again', async () => {
    const at = await panel({ pendingTexts: pending, logContact: { changeId: 'c-1' } }, nobody);
    await at.click(at.find('button', 'Not sent'));
    expect(at.sent('logContact')).toEqual([]);
    expect(at.sent('settleText')).toEqual([{ id: 't-1' }]);
    await at.click(at.find('button', /^Undo/));
    expect(at.sent('settleText').at(-1)).toEqual({ id: 't-1', again: true });
  });

  it('asks for the next step too where an e-mail was due', async () => {
    const at = await panel({ pendingTexts: pendingOwed }, linked);
    await at.click(at.find('button', 'It was sent'));
    expect(at.sent('logContact')).toEqual([]);
    expect(at.root.querySelector('form.panel')?.textContent).toContain('Sent');
  });

  it('where sending led to a list and an e-mail was due: their card is opened, and its step asked for', async () => {
    const step = nadiaCard.step && { ...nadiaCard.step, kind: 'email' as const };
    const more = { pendingTexts: pendingOwed, patientCard: { ...nadiaCard, step }, logContact: { changeId: 'c-1' } };
    const at = await panel(more, nobody);
    await at.click(at.find('button', 'It was sent'));
    expect(at.sent('logContact')).toEqual([]);
    expect(at.find('heading', nadiaCard.person.name)).toBeTruthy();
    expect(at.root.querySelector('form.panel')?.textContent).toContain('Sent');
    expect(at.sent('settleText')).toEqual([{ id: 't-1' }]);
    await at.press('Enter', { ctrlKey: true });
    expect(at.sent('logContact')).toEqual([
      {
        entry: expect.objectContaining({
          channel: 'email',
          outcome: 'sent',
          on: '2026-11-22',
          followUpIds: [step?.followUpId],
          steps: [expect.anything()],
        }),
        claimKey: null,
      },
    ]);
  });
});
