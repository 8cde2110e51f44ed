import type { DemoPerson } from '../../../demo/demo-data.ts';
import type { Office } from '../../harness/office.ts';
import { Coordinator } from '../../models/coordinator.ts';
import type { ShellWindow } from './app-shell.ts';
import type { Apps } from './start-apps.ts';

/** The invented system is taught as a coordinator does it: one patient, the list, another patient. */
export async function teachInvented(office: Office, apps: Apps, people: readonly DemoPerson[]): Promise<void> {
  const [first, second] = people as [DemoPerson, DemoPerson];
  const page = await office.it.context.newPage();
  await page.goto(apps.url('invented'));
  const go = (key: string) => page.evaluate((to) => (window as unknown as ShellWindow).go(to, 0), key);
  await go(first.chart);
  const her = await Coordinator.beside(office.it, page);
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

function nameOf({ first, last }: DemoPerson): string {
  return `${first} ${last}`;
}
