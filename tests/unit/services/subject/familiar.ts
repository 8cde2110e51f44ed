import type { CoreContext } from '@/lib/services/context';
import { subject } from '@/lib/services/subject/subject';
import { openWorld, ownPage, put, type World } from '@/tests/unit/services/core/world';
import { added, household, patient } from '@/tests/unit/storage/make-records';
import { HostTab, mail, mailbox, practice, withTab } from './host-tab';

export const tabId = 7;
const imported = { system: 'open-dental', origin: '', value: '55' };

/** A mailbox in a tab, and people who are easily mixed up in the records. */
export async function openFamiliar(): Promise<{ world: World; tab: HostTab; context: CoreContext }> {
  const opened = await openWorld();
  const tab = new HostTab(tabId);
  const context = await withTab(opened.context, tab);
  await tab.show(0, mailbox, mail);
  const charts = (value: string) => [{ system: 'openemr', origin: practice, value }];
  const people: [string, string, Parameters<typeof patient>[2]][] = [
    ['rosa', 'h1', { name: { first: 'Rosa', last: 'Lindqvist' }, charts: charts('1042') }],
    ['wade', 'h2', { name: { first: 'Wade', last: 'Holm' }, charts: charts('900') }],
    ['mia', 'h3', { name: { first: 'Mia', last: 'Ruiz' }, emails: [{ address: 'home@family.example', own: true }] }],
    ['leo', 'h3', { name: { first: 'Leo', last: 'Ruiz' }, emails: [{ address: 'home@family.example', own: false }] }],
    ['ines', 'h4', { name: { first: 'Ines', last: 'Duarte' }, charts: [imported] }],
  ];
  const homes = ['h1', 'h2', 'h3', 'h4'].map((id) => added('households', household(id)));
  await put(context, ...homes, ...people.map(([id, home, more]) => added('patients', patient(id, home, more))));
  return { world: opened.world, tab, context };
}

/** What the panel of the tab is told. */
export async function seenBy(context: CoreContext) {
  const answer = await subject(context, { tabId }, ownPage);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
