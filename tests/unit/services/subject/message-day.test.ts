import { expect, it } from 'vitest';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, letter, mail, mailbox, withTab } from './host-tab';

const tabId = 7;

it.each([
  ['2026-03-01T05:30:00Z', '2026-02-28'],
  ['1772470800000', '2026-03-02'],
  ['yesterday, 10:00', undefined],
])('a message that says %s to programs is of %s, in the practice’s zone', async (sentAt, sentOn) => {
  const tab = new HostTab(tabId);
  const context = await withTab((await openWorld()).context, tab);
  const emails = [{ address: 'rosa@family.example', own: true }];
  await put(context, added('households', household('h1')), added('patients', patient('rosa', 'h1', { emails })));
  await tab.show(0, mailbox, mail);
  const says = letter('rosa@family.example', 'Rosa');
  await tab.show(2, { ...says, fields: { ...says.fields, sentAt } }, mail);
  const answer = await subject(context, { tabId }, ownPage);
  expect(answer.ok && answer.value.claim?.sentOn).toBe(sentOn);
});
