import { expect, test } from '@playwright/test';
import type { Installed } from '../harness/installed.ts';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import { addressOf } from '../invented/webmail-program.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;
let it: Installed;

test.beforeAll(async () => {
  office = await openInvented();
  ({ it } = office);
});

test.afterAll(() => office.close());

test('a webmail nobody has seen is guessed at and taught with one click on the sender', async () => {
  const page = await office.visit(office.programs.url('webmail', `/mail/${elena.id}`));
  const her = await Coordinator.beside(it, page);
  const goTo = async (path: string) => {
    await page.goto(new URL(path, page.url()).href);
    return Coordinator.beside(it, page);
  };
  await expect(her.sidebar.frame.getByText(addressOf(elena)).first()).toBeVisible();
  await her.startsTeaching('Click who the message is from');
  await her.inPage(page.getByRole('link', { name: fullName(elena) }));
  await her.reads(fullName(elena));
  await her.reads(addressOf(elena));
  await her.inPanel('That is all');
  await her.isAsked('Now open a message from somebody else');
  const inbox = await goTo('/inbox');
  await expect(inbox.sidebar.frame.getByText('On a page without a message nobody was read')).toBeVisible();
  const second = await goTo(`/mail/${tomas.id}`);
  await second.isAsked('Is this right?');
  await second.reads(addressOf(tomas));
  await second.inPanel('Yes, that is right');
  await second.speaksOf(fullName(tomas));
  expect(her.clicks + 1 + second.clicks).toBeLessThanOrEqual(6);
  expect(her.seconds + second.seconds).toBeLessThan(15);

  await (await goTo(`/mail/${irma.id}`)).speaksOf(fullName(irma));
  await (await goTo('/inbox')).sidebar.showsNobody();
  // What the office itself wrote names nobody.
  const sent = await goTo('/mail/sent1');
  await sent.sidebar.showsNobody();
  await page.close();
});
