import { expect, test } from '@playwright/test';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, type Invented, irma, tomas } from '../invented/people.ts';
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
  const folder = page.frameLocator('iframe[name=folder]');
  const letter = page.frameLocator('iframe[name=letter]');
  const open = (name: string) => folder.getByRole('link', { name, exact: true }).click();

  /** Two people stand in the head, so nobody is guessed at; the user says that it is a message. */
  async function teach(first: Invented, second: Invented): Promise<void> {
    await open(first.first);
    await her.startsTeaching();
    await her.inPage(letter.getByRole('link', { name: fullName(first) }));
    await her.reads(addressOf(first));
    await her.inPanel(/not a chart/);
    await her.inPanel('That is all');
    await her.isAsked('Now open a message from somebody else');
    await open('Close the letter');
    await expect(her.sidebar.frame.getByText('On a page without a message nobody was read')).toBeVisible();
    await open(second.first);
    await her.isAsked('Is this right?');
    await her.reads(addressOf(second));
    await her.inPanel('Yes, that is right');
    await her.speaksOf(fullName(second));
  }

  await teach(elena, tomas);
  await open(irma.first);
  await her.speaksOf(fullName(irma));
  await open('Close the letter');
  await her.sidebar.showsNobody();

  // What the office wrote itself is nobody until it is taught as well, and then a page of its own.
  await open('Sent');
  await open(tomas.first);
  await expect(letter.getByText('About Friday')).toBeVisible();
  await her.sidebar.showsNobody();
  await open('Close the letter');
  await teach(elena, irma);
  await open('Inbox');
  await her.sidebar.showsNobody();
  await open(tomas.first);
  await her.speaksOf(fullName(tomas));
  await open('Sent');
  await open(tomas.first);
  await her.speaksOf(fullName(tomas));
  await page.close();
});
