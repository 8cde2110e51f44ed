import type { DemoPerson } from '../../../demo/demo-data.ts';
import type { Office } from '../../harness/office.ts';
import { Coordinator } from '../../models/coordinator.ts';
import type { ShellWindow } from './app-shell.ts';
import type { Apps } from './start-apps.ts';

/** The invented system is taught as a coordinator does it: one patient, the list, another patient. */
export async function teachInvented(office: Office, apps: Apps, people: readonly DemoPerson[]): Promise<void> {
  const [first, second] = people as [DemoPerson, DemoPerson];
  const { her, page, go } = await openAt(office, apps.url('invented'), first);
  await her.startsTeaching();
  await her.inPage(page.getByText(nameOf(first), { exact: true }));
  await her.inPage(page.getByText(first.bornOn ?? '', { exact: true }));
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await go('');
  await her.sawNobody();
  await go(second.chart);
  await her.isAsked('Is this right?');
  await her.reads(nameOf(second));
  await her.inPanel('Yes, that is right');
  await her.speaksOf(nameOf(second));
  await page.close();
}

/** The form too: its address says nothing, so the user says that nobody is open. */
export async function teachFields(office: Office, apps: Apps, people: readonly DemoPerson[]): Promise<void> {
  const [first, second] = people as [DemoPerson, DemoPerson];
  const { her, page, go } = await openAt(office, apps.url('fields'), first);
  await her.startsTeaching();
  await her.inPage(page.getByLabel('Patient'));
  await her.inPage(page.getByLabel('Geboren am'));
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await go(second.chart);
  await her.isAsked('Is this right?');
  await her.reads(nameOf(second));
  await her.inPanel('Yes, that is right');
  await her.isAsked('Now open a page without a patient');
  await go('');
  await her.isAsked('Is no patient open here?');
  await her.inPanel('Right, nobody is open');
  await her.isAsked('That is learnt');
  await go(second.chart);
  await her.speaksOf(nameOf(second));
  await page.close();
}

async function openAt(office: Office, url: string, { chart }: DemoPerson) {
  const page = await office.it.context.newPage();
  await page.goto(url);
  const go = (key: string) => page.evaluate((to) => (window as unknown as ShellWindow).go(to, 0), key);
  await go(chart);
  return { her: await Coordinator.beside(office.it, page), page, go };
}

function nameOf({ first, last }: DemoPerson): string {
  return `${first} ${last}`;
}
