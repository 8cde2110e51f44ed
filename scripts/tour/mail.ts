import { useOnSite } from '../../tests/e2e/harness/beside-page.ts';
import { expect } from '../../tests/e2e/models/expect.ts';
import { Sidebar } from '../../tests/e2e/models/sidebar.ts';
import { firstLines } from './beside-pages.ts';
import { nameOf } from './cast.ts';
import type { StageSet } from './stage-set.ts';

/** The webmail: a patient's message, and one that only pretends to be. */
export async function besideMail(set: StageSet): Promise<void> {
  const { tell, it, host, demo, cast } = set;
  await tell.step('CaseCue is switched on for the webmail', async () => {
    await host.goto(demo.mailUrl());
    await useOnSite(it, host);
    return `our frame beside ${new URL(host.url()).hostname}`;
  });
  const sidebar = await Sidebar.beside(it, host);
  await tell.step('A message of a patient shows the patient', async () => {
    await host.getByText('My estimate').first().click();
    await sidebar.shows(nameOf(cast.writer));
    await tell.picture(host, 'mail');
    return firstLines(await sidebar.text());
  });
  await tell.step('A sender that imitates the patient is nobody', async () => {
    await host.getByText('Your payment').first().click();
    await expect(sidebar.patient(nameOf(cast.writer))).toHaveCount(0);
    await sidebar.showsNobody();
    await tell.picture(host, 'mail-nobody');
    return firstLines(await sidebar.text());
  });
}
