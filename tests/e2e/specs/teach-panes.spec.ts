import { expect, test } from '@playwright/test';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import { addressOf } from '../invented/webmail-program.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;

test.beforeAll(async () => {
  office = await openInvented();
});

test.afterAll(() => office.close());

test('a webmail in frames: the inbox is taught by the sender, and Sent beside it by whom a letter went to', async () => {
  const page = await office.visit(office.programs.url('panes', '/post'));
  const her = await Coordinator.beside(office.it, page);
  const [folder, letter] = ['folder', 'letter'].map((name) => page.frameLocator(`iframe[name=${name}]`)) as [
    ReturnType<typeof page.frameLocator>,
    ReturnType<typeof page.frameLocator>,
  ];
  const open = (name: string) => folder.getByRole('link', { name, exact: true }).click();
  const nobodyRead = her.sidebar.frame.getByText('On a page without a message nobody was read');
  await open(elena.first);
  // Two people stand in the head, so nobody is guessed at; an address says that it is a message.
  await her.startsTeaching();
  await her.inPage(letter.getByRole('link', { name: fullName(elena) }));
  await her.reads(addressOf(elena));
  await her.inPanel(/not a chart/);
  await her.inPanel('That is all');
  await her.isAsked('Now open a message from somebody else');
  await open('Close the letter');
  await expect(nobodyRead).toBeVisible();
  await open(tomas.first);
  await her.isAsked('Is this right?');
  await her.reads(addressOf(tomas));
  await her.inPanel('Yes, that is right');
  await her.speaksOf(fullName(tomas));
  await open(irma.first);
  await her.speaksOf(fullName(irma));
  await open('Close the letter');
  await her.sidebar.showsNobody();

  // What the office wrote itself is taught as well, and is a page of its own.
  await open('Sent');
  await open(elena.first);
  await her.startsTeaching();
  await her.inPage(letter.getByRole('link', { name: fullName(elena) }));
  await her.reads(addressOf(elena));
  await her.inPanel(/not a chart/);
  await her.inPanel('That is all');
  await her.isAsked('Now open a message from somebody else');
  await open('Close the letter');
  await expect(nobodyRead).toBeVisible();
  await open(irma.first);
  await her.isAsked('Is this right?');
  await her.inPanel('Yes, that is right');
  await her.speaksOf(fullName(irma));
  await open('Inbox');
  await her.sidebar.showsNobody();
  await open(tomas.first);
  await her.speaksOf(fullName(tomas));
  await open('Sent');
  await open(tomas.first);
  await her.speaksOf(fullName(tomas));
  await page.close();
});
