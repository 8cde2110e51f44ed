import { beforeEach, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { ReferrerMessage } from '@/lib/domain/records/referrer';
import { createReferrer } from '@/lib/services/commands/create-referrer';
import { logContact } from '@/lib/services/commands/log-contact';
import { logReferrerMessage } from '@/lib/services/commands/log-referrer-message';
import { undo } from '@/lib/services/commands/undo';
import type { CoreContext } from '@/lib/services/context';
import { history } from '@/lib/services/queries/history';
import { patientCard } from '@/lib/services/queries/patient-card';
import { today } from '@/lib/services/queries/today';
import { lock } from '@/lib/services/session/lock';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put, storeOf } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, letter, mail, mailbox, withTab } from './host-tab';

const tabId = 7;
let tab: HostTab;
let context: CoreContext;
let referrerId: string;

/** The message that the page shows, by its claim. */
async function shows(fields: FrameReading['fields'] = {}, route = 'm1'): Promise<string | null> {
  const says = letter('helen@ortho.example', 'Helen', route);
  await tab.show(2, { ...says, fields: { ...says.fields, ...fields } }, mail);
  const answer = await subject(context, { tabId }, ownPage);
  return answer.ok ? answer.value.claimKey : null;
}

const log = (claimKey: string | null, more: Partial<ReferrerMessage> = {}) =>
  logReferrerMessage(
    context,
    { entry: { referrerId, patientId: 'rosa', direction: 'out', on: '2026-02-20', ...more }, claimKey },
    ownPage,
  );

async function rows() {
  const answer = await history(context, { patientId: 'rosa' });
  return answer.ok ? answer.value.rows : [];
}

beforeEach(async () => {
  const opened = await openWorld();
  tab = new HostTab(tabId);
  context = await withTab(opened.context, tab);
  await tab.show(0, mailbox, mail);
  await put(context, added('households', household('h1')), added('patients', patient('rosa', 'h1')));
  const marsh = { kind: 'doctor' as const, name: 'Dr. Helen Marsh', phones: [], emails: ['helen@ortho.example'] };
  const made = await createReferrer(context, { referrer: marsh }, ownPage);
  referrerId = made.ok ? (made.value.id ?? '') : '';
});

it('stands in the patient’s history with the referrer’s name, and is taken back', async () => {
  const claimKey = await shows({ subject: 'Your letter' });
  const saved = await log(claimKey, { subject: 'Your letter' });
  if (!saved.ok) throw new Error(saved.error);
  const [row] = await rows();
  expect(row).toMatchObject({
    verb: 'contact-logged',
    undoable: true,
    contact: { direction: 'out', on: '2026-02-20', referrer: 'Dr. Helen Marsh', subject: 'Your letter' },
  });
  await undo(context, { changeId: saved.value.changeId });
  expect(await (await storeOf(context)).contactsOf('rosa', 5)).toEqual([]);
});

it('keeps no subject line that was not ticked', async () => {
  await log(await shows({ subject: 'Your letter' }));
  const [contact] = await (await storeOf(context)).contactsOf('rosa', 5);
  expect(contact?.message).toEqual({ ref: expect.any(String) });
  expect(JSON.stringify(contact)).not.toContain('letter');
});

it('is no contact with the patient: not the last one, and not among what was done today', async () => {
  const before = await patientCard(context, { patientId: 'rosa' });
  const called = {
    patientIds: ['rosa'],
    planIds: [],
    followUpIds: [],
    channel: 'phone' as const,
    direction: 'out' as const,
    outcome: 'voicemail' as const,
    said: '',
    decisions: [],
    steps: [],
  };
  await log(await shows());
  const after = await patientCard(context, { patientId: 'rosa' });
  expect(after.ok && after.value.lastContact).toBeNull();
  expect(after.ok && after.value.proposal).toEqual(before.ok && before.value.proposal);
  await logContact(context, { entry: called }, ownPage);
  await log(null, { on: '2026-02-21' });
  const later = await patientCard(context, { patientId: 'rosa' });
  expect(later.ok && later.value.lastContact?.outcome).toBe('voicemail');
  const view = await today(context, {});
  expect(view.ok && view.value.done.map(({ outcome }) => outcome)).toEqual(['voicemail']);
});

it('is logged once unless the user says so; a message of the patient’s own is another', async () => {
  const claimKey = await shows();
  await log(claimKey);
  expect(await log(claimKey)).toMatchObject({ error: 'already-logged', facts: { on: '2026-02-20' } });
  expect(await log(claimKey, { again: true })).toMatchObject({ ok: true });
  const own = {
    patientIds: ['rosa'],
    planIds: [],
    followUpIds: [],
    channel: 'email' as const,
    direction: 'out' as const,
    outcome: 'sent' as const,
    said: '',
    decisions: [],
    steps: [],
    on: '2026-02-20',
    message: {},
  };
  expect(await logContact(context, { entry: own }, ownPage)).toMatchObject({ ok: true });
});

it('is refused beside a page that moved on, for nobody, on a day to come, and while locked', async () => {
  const claimKey = await shows();
  await shows({}, 'm2');
  expect(await log(claimKey)).toMatchObject({ error: 'page-moved-on' });
  expect(await log(null, { patientId: 'gone' })).toMatchObject({ error: 'not-found' });
  expect(await log(null, { referrerId: 'gone' })).toMatchObject({ error: 'not-found' });
  expect(await log(null, { on: '2999-01-01' })).toMatchObject({ error: 'bad-state' });
  await lock(context);
  expect(await log(null)).toMatchObject({ error: 'locked' });
});
