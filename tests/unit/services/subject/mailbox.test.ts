import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { ContactEntry } from '@/lib/domain/records/command';
import { createReferrer } from '@/lib/services/commands/create-referrer';
import { editReferrer } from '@/lib/services/commands/edit-referrer';
import { logContact } from '@/lib/services/commands/log-contact';
import { undo } from '@/lib/services/commands/undo';
import type { CoreContext } from '@/lib/services/context';
import { referrers } from '@/lib/services/queries/referrers';
import { lock } from '@/lib/services/session/lock';
import { pageSelection } from '@/lib/services/subject/page-selection';
import { pickSubject } from '@/lib/services/subject/pick-subject';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put, storeOf } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { afterWorkerDeath, HostTab, letter, mail, mailbox, withTab } from './host-tab';

const tabId = 7;
let tab: HostTab;
let context: CoreContext;

const seen = async (of = context) => {
  const answer = await subject(of, { tabId }, ownPage);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const message = (email: string, more: FrameReading['fields'] = {}, route = 'm1') => {
  const says = letter(email, 'Somebody', route);
  return { ...says, fields: { ...says.fields, ...more } };
};
const saved = async (answer: Promise<{ ok: boolean }>) => {
  const given = (await answer) as { ok: boolean; value: { id?: string; changeId: string } };
  if (!given.ok) throw new Error(JSON.stringify(given));
  return given.value;
};
const marsh = { kind: 'doctor' as const, name: 'Dr. Helen Marsh', phones: [], emails: ['helen@ortho.example'] };

beforeEach(async () => {
  const opened = await openWorld();
  tab = new HostTab(tabId);
  context = await withTab(opened.context, tab);
  await tab.show(0, mailbox, mail);
  const own = (address: string, isOwn = true) => ({ emails: [{ address, own: isOwn }] });
  await put(
    context,
    added('households', household('h1')),
    added('households', household('h2')),
    added('patients', patient('rosa', 'h1', own('rosa@family.example'))),
    added('patients', patient('helen', 'h2', own('both@ortho.example'))),
  );
});

describe('referrers', () => {
  it('are noted beside their message, shown from then on, listed by name, changed, and undone', async () => {
    await tab.show(2, message('helen@ortho.example'), mail);
    const unknown = await seen();
    expect(unknown.identity).toBe('unknown');
    const made = await saved(createReferrer(context, { referrer: marsh, claimKey: unknown.claimKey }, ownPage));
    expect(await seen()).toMatchObject({ identity: 'referrer', referrers: [{ name: 'Dr. Helen Marsh' }] });
    await saved(createReferrer(context, { referrer: { ...marsh, name: 'Dr. Abel', emails: [] } }, ownPage));
    const listed = await referrers(context, {});
    expect(listed.ok && listed.value.referrers.map(({ name }) => name)).toEqual(['Dr. Abel', 'Dr. Helen Marsh']);
    const patch = { emails: ['h@ortho.example'] };
    const edited = await saved(editReferrer(context, { referrerId: made.id ?? '', rev: 1, patch }));
    expect((await seen()).identity).toBe('unknown');
    await saved(undo(context, { changeId: edited.changeId }));
    expect((await seen()).identity).toBe('referrer');
    await saved(undo(context, { changeId: made.changeId }).then((one) => one));
  });

  it('are not created beside a page that has moved on, nor changed at another revision', async () => {
    await tab.show(2, message('helen@ortho.example'), mail);
    const { claimKey } = await seen();
    await tab.show(2, message('rosa@family.example', {}, 'm2'), mail);
    expect(await createReferrer(context, { referrer: marsh, claimKey }, ownPage)).toMatchObject({
      error: 'page-moved-on',
    });
    expect(await (await storeOf(context)).all('referrers')).toEqual([]);
    const made = await saved(createReferrer(context, { referrer: marsh }, ownPage));
    const late = { referrerId: made.id ?? '', rev: 7, patch: { note: 'x' } };
    expect(await editReferrer(context, late)).toMatchObject({ error: 'conflict' });
  });

  it('ask where the address is also a patient’s own; the pick holds for this message', async () => {
    const both = await saved(
      createReferrer(context, { referrer: { ...marsh, emails: ['both@ortho.example'] } }, ownPage),
    );
    await tab.show(2, message('both@ortho.example'), mail);
    const asked = await seen();
    expect(asked).toMatchObject({
      identity: 'ask',
      candidates: [{ patientId: 'helen' }],
      referrers: [{ id: both.id }],
    });
    expect(asked.card).toBeUndefined();
    const claimKey = asked.claimKey ?? '';
    await pickSubject(context, { claimKey, patientId: null, referrerId: both.id ?? '' }, ownPage);
    expect((await seen()).identity).toBe('referrer');
    await pickSubject(context, { claimKey, patientId: 'helen' }, ownPage);
    expect(await seen()).toMatchObject({ identity: 'linked', linkedBy: 'picked', card: { person: { id: 'helen' } } });
    await tab.show(2, message('both@ortho.example', {}, 'm2'), mail);
    expect((await seen()).identity).toBe('ask');
    const gone = { claimKey: (await seen()).claimKey ?? '', patientId: null, referrerId: 'nobody' };
    expect(await pickSubject(context, gone, ownPage)).toMatchObject({ error: 'not-found' });
  });

  it('are not shown while locked', async () => {
    await saved(createReferrer(context, { referrer: marsh }, ownPage));
    await tab.show(2, message('helen@ortho.example'), mail);
    await lock(context);
    expect(JSON.stringify(await seen())).not.toContain('Marsh');
    expect(await referrers(context, {})).toMatchObject({ error: 'locked' });
  });
});

describe('a message of a patient', () => {
  const entry = (more: Partial<ContactEntry> = {}): ContactEntry => ({
    patientIds: ['rosa'],
    planIds: [],
    followUpIds: [],
    channel: 'email',
    direction: 'in',
    outcome: 'replied',
    said: '',
    decisions: [],
    steps: [],
    message: {},
    ...more,
  });
  const log = (claimKey: string | null, more: Partial<ContactEntry> = {}) =>
    logContact(context, { entry: entry(more), claimKey }, ownPage);

  it.each<[FrameReading['fields'], string | undefined]>([
    [{ fromEmail: 'ROSA@family.example', subject: ' My \u202Ecrown ' }, 'in'],
    [{ fromEmail: 'front@office.test', subject: 'My crown' }, 'out'],
    [{ subject: 'My crown' }, undefined],
  ])('says its subject line and who wrote it: %j → %s', async (fields, direction) => {
    await tab.show(2, message('rosa@family.example', fields), mail);
    const { claim } = await seen();
    expect(claim).toMatchObject({ kind: 'mail', subject: 'My crown' });
    expect(claim?.direction).toBe(direction);
  });

  it('is logged once: again only on the user’s word, also on another day and in another tab', async () => {
    await tab.show(2, message('rosa@family.example', { subject: 'My crown' }), mail);
    const { claimKey } = await seen();
    const first = await saved(log(claimKey, { on: '2026-02-20' }));
    expect(await log(claimKey, { on: '2026-02-24' })).toMatchObject({
      error: 'already-logged',
      facts: { on: '2026-02-20' },
    });
    const [contact] = await (await storeOf(context)).contactsOf('rosa', 5);
    expect(contact?.message).toEqual({ ref: expect.any(String) });
    expect(JSON.stringify(contact)).not.toContain('crown');
    expect(await log(claimKey, { on: '2026-02-24', message: { again: true } })).toMatchObject({ ok: true });
    await saved(undo(context, { changeId: first.changeId }));
  });

  it('in a window of its own is asked about by its day and direction', async () => {
    await tab.show(2, message('rosa@family.example'), mail);
    await saved(log((await seen()).claimKey));
    tab.vanish(2);
    await tab.show(0, { ...message('rosa@family.example', {}, 'shown'), viewId: 'message' }, mail);
    const alone = (await seen()).claimKey;
    expect(await log(alone)).toMatchObject({ error: 'already-logged' });
    expect(await log(alone, { direction: 'out', outcome: 'sent' })).toMatchObject({ ok: true });
  });

  it('of the same day is not asked about when its subject line is another', async () => {
    await tab.show(2, message('rosa@family.example', { subject: 'My crown' }), mail);
    await saved(log((await seen()).claimKey));
    await tab.show(2, message('rosa@family.example', { subject: 'Parking' }, 'm2'), mail);
    await saved(log((await seen()).claimKey));
    await tab.show(2, message('rosa@family.example', { subject: 'Re: My crown' }, 'm3'), mail);
    expect(await log((await seen()).claimKey)).toMatchObject({ error: 'already-logged' });
    const contacts = await (await storeOf(context)).contactsOf('rosa', 5);
    expect(JSON.stringify(contacts)).not.toMatch(/crown|parking/i);
  });

  it('is not logged beside a page that has moved on', async () => {
    await tab.show(2, message('rosa@family.example'), mail);
    const { claimKey } = await seen();
    await tab.show(2, message('rosa@family.example', {}, 'm2'), mail);
    expect(await log(claimKey)).toMatchObject({ error: 'page-moved-on' });
  });
});

describe('what is selected in a message', () => {
  const asked: number[] = [];
  const selecting = (text: string | null): CoreContext => ({
    ...context,
    pageTools: {
      ...context.pageTools,
      async selection(of) {
        asked.push(of);
        return text;
      },
    },
  });

  beforeEach(async () => {
    asked.length = 0;
    await tab.show(2, message('rosa@family.example'), mail);
  });

  it('is text without controls, at most 2,000 characters of it, from the tab of the claim', async () => {
    const claimKey = (await seen()).claimKey ?? '';
    const hostile = ` Call\u202E me \r\n\n\n\n next\tTuesday ${'x'.repeat(5_000)}`;
    const answer = await pageSelection(selecting(hostile), { claimKey }, ownPage);
    const text = answer.ok ? (answer.value.text ?? '') : '';
    expect(text.startsWith('Call me\n\nnext Tuesday xxx')).toBe(true);
    expect(text).toHaveLength(2_000);
    expect(asked).toEqual([tabId]);
  });

  it.each([null, '', ' \u200B\n '])('is nothing: %j', async (text) => {
    const claimKey = (await seen()).claimKey ?? '';
    expect(await pageSelection(selecting(text), { claimKey }, ownPage)).toMatchObject({ value: { text: null } });
  });

  it('is not asked for once the page moved on, from another tab’s frame, or while locked', async () => {
    const claimKey = (await seen()).claimKey ?? '';
    const frame = { ...ownPage, kind: 'frame' as const, tabId: 9, frameId: 3, documentId: 'd' };
    expect(await pageSelection(selecting('x'), { claimKey }, frame)).toMatchObject({ error: 'page-moved-on' });
    await tab.show(2, message('rosa@family.example', {}, 'm2'), mail);
    expect(await pageSelection(selecting('x'), { claimKey }, ownPage)).toMatchObject({ error: 'page-moved-on' });
    await lock(context);
    expect(await pageSelection(selecting('x'), { claimKey }, ownPage)).toMatchObject({ error: 'locked' });
    expect(asked).toEqual([]);
  });
});

describe('the mailbox’s own address', () => {
  const ownBox = { ...mailbox, state: 'found' as const, fields: { ownEmail: 'front@office.test' } };

  it('is nobody in a window of its own, where the page no longer says whose mailbox it is', async () => {
    await tab.show(0, ownBox, mail);
    await tab.show(0, { ...message('front+web@office.test', {}, 'shown'), viewId: 'message' }, mail);
    expect(await seen()).toMatchObject({ identity: 'nobody', nobodyWhy: 'own-office' });
    expect(await seen(afterWorkerDeath(context))).toMatchObject({ nobodyWhy: 'own-office' });
  });

  it('means nothing on another site', async () => {
    await tab.show(0, ownBox, mail);
    await tab.show(0, { ...message('front@office.test'), viewId: 'message' });
    expect((await seen()).identity).toBe('unknown');
  });
});
