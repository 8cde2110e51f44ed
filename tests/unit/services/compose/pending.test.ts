import { beforeEach, expect, it } from 'vitest';
import { instantOf } from '@/lib/domain/due';
import { pendingTexts, rememberText, settleText } from '@/lib/services/compose/pending';
import type { CoreContext } from '@/lib/services/context';
import { hour, openWorld, ownPage, put, type World } from '@/tests/unit/services/core/world';
import { added, followUp, household, patient, zone } from '@/tests/unit/storage/make-records';

const tabId = 7;

let world: World;
let context: CoreContext;

beforeEach(async () => {
  ({ world, context } = await openWorld());
  await put(context, added('households', household('h1')), added('patients', patient('rosa', 'h1')));
});

const put1 = () => rememberText(context, { id: 't1', tabId, patientId: 'rosa', textId: 'call-back' });
const texts = async () => {
  const answer = await pendingTexts(context, { tabId }, ownPage);
  return answer.ok ? answer.value.texts : [];
};
const emailOn = (on: string) =>
  put(context, added('followUps', followUp('f1', 'h1', { kind: 'email', patientIds: ['rosa'], due: { on, zone } })));

it('carries the practice’s day of the message, in the evening too', async () => {
  world.computer.clock.at = instantOf('2026-03-02', '17:30', zone);
  await put1();
  world.computer.clock.at += hour;
  expect(await texts()).toEqual([expect.objectContaining({ on: '2026-03-02', owesEmail: false })]);
});

it.each([
  ['is due', '2026-03-02', true],
  ['was agreed for later', '2026-03-20', false],
])('says where an e-mail %s', async (_what, on, owesEmail) => {
  await emailOn(on);
  await put1();
  expect(await texts()).toEqual([expect.objectContaining({ owesEmail })]);
});

it('that is settled is asked about once more when the answer is taken back', async () => {
  await put1();
  await settleText(context, { id: 't1' });
  expect(await texts()).toEqual([]);
  await settleText(context, { id: 't1', again: true });
  expect(await texts()).toHaveLength(1);
});
