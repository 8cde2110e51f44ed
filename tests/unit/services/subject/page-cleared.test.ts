import { beforeEach, expect, it } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import { pageCleared } from '@/lib/services/subject/page-cleared';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, letter, mail, mailbox, withTab } from './host-tab';

const tabId = 7;
let tab: HostTab;
let context: CoreContext;

const shown = async () => {
  const answer = await subject(context, { tabId }, ownPage);
  return answer.ok ? (answer.value.card?.person.name ?? answer.value.identity) : answer.error;
};

beforeEach(async () => {
  const opened = await openWorld();
  tab = new HostTab(tabId);
  context = await withTab(opened.context, tab);
  await tab.show(0, mailbox, mail);
  const emails = [{ address: 'rosa@example.com', own: true }];
  const rosa = patient('rosa', 'h1', { name: { first: 'Rosa', last: 'Lindqvist' }, emails });
  await put(context, added('households', household('h1')), added('patients', rosa));
});

it('a goodbye that the next message overtook does not leave the tab with nobody', async () => {
  await tab.show(3, letter('somebody@example.com', 'Somebody'), mail);
  const before = tab.sender(3);
  await tab.show(3, letter('rosa@example.com', 'Rosa Lindqvist', 'm2'), mail);
  await pageCleared(context, { seq: 1, left: true }, before);
  expect(await shown()).toBe('Rosa Lindqvist');
});

it('a goodbye of the document itself asks nothing and leaves nobody', async () => {
  await tab.show(3, letter('rosa@example.com', 'Rosa Lindqvist'), mail);
  tab.commands.length = 0;
  await tab.clear(3, true);
  expect(await shown()).toBe('nobody');
  expect(tab.commands.filter((command) => command.do === 'read-again')).toEqual([]);
});
