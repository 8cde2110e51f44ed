import { beforeEach, describe, expect, it } from 'vitest';
import type { ComposePlace, InsertOrder } from '@/lib/domain/views/compose';
import { composeWindows } from '@/lib/services/compose/compose-windows';
import { insertText } from '@/lib/services/compose/insert-text';
import { pendingTexts, settleText } from '@/lib/services/compose/pending';
import type { CoreContext } from '@/lib/services/context';
import { history } from '@/lib/services/queries/history';
import { pageHello } from '@/lib/services/subject/page-hello';
import { disableSite } from '@/lib/services/subject/sites';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put } from '@/tests/unit/services/core/world';
import { HostTab, letter, mail, mailbox, withTab } from '@/tests/unit/services/subject/host-tab';
import { added, household, patient } from '@/tests/unit/storage/make-records';

const tabId = 7;
const place: ComposePlace = {
  id: 'e1',
  kind: 'plain',
  to: ['rosa@family.example'],
  subject: 'empty',
  reply: true,
  likely: true,
  focusedAt: 1,
};

let tab: HostTab;
let context: CoreContext;
/** What the documents of the tab say, and what was put into them. */
let documents: { documentId: string; places: unknown }[];
let orders: { documentId: string; order: InsertOrder }[];
let outcome: unknown;

beforeEach(async () => {
  const opened = await openWorld();
  tab = new HostTab(tabId);
  documents = [{ documentId: 'A', places: [place] }];
  orders = [];
  outcome = { kind: 'inserted', subject: 'set', exact: true };
  const pageTools = {
    ...opened.context.pageTools,
    composePlaces: async () => documents,
    composeInsert: async (_tab: number, documentId: string, order: InsertOrder) => {
      orders.push({ documentId, order });
      return outcome;
    },
  };
  context = await withTab({ ...opened.context, pageTools }, tab);
  const emails = [{ address: 'Rosa@family.example', own: true }];
  await put(context, added('households', household('h1')), added('patients', patient('rosa', 'h1', { emails })));
  tab.load(0, mailbox, mail);
  await pageHello(context, { route: 'r', coep: false, pageWidth: 1600 }, tab.sender(0));
  await tab.report(0);
  await tab.show(1, letter('rosa@family.example', 'Rosa'), mail);
});

const claimKey = async () => {
  const answer = await subject(context, { tabId }, ownPage);
  return answer.ok ? answer.value.claimKey : null;
};
const order = {
  tabId,
  patientId: 'rosa',
  documentId: 'A',
  windowId: 'e1',
  textId: 'call-back' as const,
  language: 'en' as const,
  text: 'Hello',
  subject: 'Please call',
  replaceSubject: false,
  to: place.to,
  mayGoTo: [] as string[],
};
const insert = async (more: Partial<typeof order> & { claimKey?: string | null } = {}) =>
  insertText(context, { ...order, claimKey: await claimKey(), ...more }, ownPage);
const verbs = async () => {
  const answer = await history(context, { patientId: 'rosa' });
  return answer.ok ? answer.value.rows.map(({ verb }) => verb) : [];
};

describe('putting a text into a message', () => {
  it('is one order to one document, noted with ids only, and asks later whether it was sent', async () => {
    expect(await insert()).toMatchObject({ ok: true, value: outcome });
    const { id, text, subject: line, replaceSubject, to } = { ...order, id: 'e1' };
    expect(orders).toEqual([{ documentId: 'A', order: { id, text, subject: line, replaceSubject, to } }]);
    const told = await history(context, { patientId: 'rosa' });
    const [row] = told.ok ? told.value.rows : [];
    expect(row).toMatchObject({ verb: 'text-inserted', undoable: false });
    expect(row?.facts).toEqual({ what: 'call-back', language: 'en', others: 0 });

    const pending = await pendingTexts(context, { tabId }, ownPage);
    const texts = pending.ok ? pending.value.texts : [];
    expect(texts).toEqual([expect.objectContaining({ patientId: 'rosa', textId: 'call-back' })]);
    expect(JSON.stringify(await context.session.get('compose.pending'))).not.toMatch(/Hello|example|Rosa/);
    expect(await pendingTexts(context, { tabId: 8 }, ownPage)).toMatchObject({ value: { texts: [] } });
    await settleText(context, { id: texts[0]?.id ?? '' });
    expect(await pendingTexts(context, { tabId }, ownPage)).toMatchObject({ value: { texts: [] } });
  });

  it('does nothing where the page shows somebody else by now', async () => {
    const before = await claimKey();
    await tab.show(1, letter('wade@family.example', 'Wade', 'm2'), mail);
    expect(await insert({ claimKey: before })).toEqual({ ok: false, error: 'page-moved-on' });
    expect(orders).toEqual([]);
    expect(await verbs()).not.toContain('text-inserted');
  });

  it.each([
    ['somebody else', { ...place, to: ['rosa@family.example', 'boss@work.test'] }, ['boss@work.test']],
    ['another than was shown', { ...place, to: ['boss@work.test'] }, ['boss@work.test']],
  ])('asks where the message goes to %s', async (_who, window, to) => {
    documents = [{ documentId: 'A', places: [window] }];
    expect(await insert()).toMatchObject({ value: { kind: 'other-recipient', to } });
    expect(await insert({ mayGoTo: ['other@work.test'] })).toMatchObject({ value: { kind: 'other-recipient' } });
    expect(orders).toEqual([]);
    expect(await insert({ mayGoTo: to })).toMatchObject({ value: { kind: 'inserted' } });
    expect(orders).toHaveLength(1);
  });

  it.each([
    ['the document is another', [{ documentId: 'B', places: [place] }]],
    ['the place is gone', [{ documentId: 'A', places: [] }]],
    ['the document says nonsense', [{ documentId: 'A', places: [{ ...place, kind: 'odd' }] }]],
    ['the document says too much', [{ documentId: 'A', places: [{ ...place, to: ['x'.repeat(400)] }] }]],
  ])('does nothing where %s', async (_why, said) => {
    documents = said;
    expect(await insert()).toMatchObject({ ok: true, value: { kind: 'gone' } });
    expect(orders).toEqual([]);
  });

  it.each([[{ kind: 'not-taken' }], [{ kind: 'gone' }], [null], ['inserted'], [{ kind: 'inserted' }]])(
    'notes that it did not arrive when the document answers %j',
    async (answer) => {
      outcome = answer;
      expect((await insert()).ok).toBe(true);
      expect((await verbs()).slice(0, 2)).toEqual(['text-not-inserted', 'text-inserted']);
      expect(await pendingTexts(context, { tabId }, ownPage)).toMatchObject({ value: { texts: [] } });
    },
  );

  it('is refused for a site that is off, a patient who is not there, and a frame that is not bound', async () => {
    expect(await insert({ patientId: 'nobody' })).toEqual({ ok: false, error: 'not-found' });
    const stranger = { ...ownPage, kind: 'frame' as const, tabId };
    expect(await insertText(context, order, stranger)).toEqual({ ok: false, error: 'not-allowed' });
    await disableSite(context, { origin: mail });
    expect(await insert({ claimKey: null })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await composeWindows(context, { tabId }, ownPage)).toMatchObject({ value: { windows: [] } });
    expect(orders).toEqual([]);
  });

  it('is refused while locked', async () => {
    await context.vault.lock();
    expect(await insert({ claimKey: null })).toEqual({ ok: false, error: 'locked' });
    expect(await composeWindows(context, { tabId }, ownPage)).toEqual({ ok: false, error: 'locked' });
  });
});

it('an odd place hides none of the others, and a document says no more than fifty', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...place, id: `e${at}`, focusedAt: at }));
  documents = [{ documentId: 'A', places: [{ ...place, kind: 'odd' }, null, place] }];
  const answer = await composeWindows(context, { tabId }, ownPage);
  expect(answer.ok && answer.value.windows.map(({ id }) => id)).toEqual(['e1']);
  documents = [{ documentId: 'A', places: many }];
  const cut = await composeWindows(context, { tabId }, ownPage);
  expect(cut.ok && cut.value.windows[0]?.id).toBe('e49');
});

it('names messages before other fields, and first the one that had the cursor last', async () => {
  const at = (id: string, likely: boolean, focusedAt: number) => ({ ...place, id, likely, focusedAt });
  documents = [
    { documentId: 'A', places: [at('e1', true, 1), at('e2', false, 9)] },
    { documentId: 'B', places: [at('e3', true, 5)] },
  ];
  const answer = await composeWindows(context, { tabId }, ownPage);
  expect(answer.ok && answer.value.windows.map(({ id }) => id)).toEqual(['e3', 'e1', 'e2']);
  expect(answer).toMatchObject({ value: { host: 'mail.test' } });
});
