import { expect, test } from '@playwright/test';
import type { DemoMail } from '../../demo/demo-data.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, openOffice, theo } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Webmail } from '../models/webmail.ts';

const linh = { ...theo, pid: 5, chart: '20501', first: 'Linh', last: 'Nguyen', email: 'nguyen.home@example.com' };
const minh = { ...linh, pid: 6, chart: '20502', first: 'Minh', bornOn: '2009-04-30' };

const mail = (uid: number, name: string, address: string, more: Partial<DemoMail> = {}): DemoMail => ({
  uid,
  folder: 'INBOX',
  name,
  address,
  subject: 'Treatment',
  date: 'Mon 10:00',
  body: 'Hello',
  ...more,
});
const own = mail(1, nameOf(nadia), nadia.email ?? '');
const family = mail(2, 'The Nguyen Family', linh.email);
const spoofed = mail(3, nadia.email ?? '', 'billing@pay-portal.example');
const list = mail(4, 'Round Table', 'table@lists.example.org', { replyTo: 'somebody@example.org' });
const stranger = mail(5, 'Walter Szymanski', 'walter@example.org');
const sent = mail(11, nameOf(nadia), nadia.email ?? '', { folder: 'Sent' });
const toSeveral = mail(12, nameOf(nadia), nadia.email ?? '', {
  folder: 'Sent',
  others: [{ name: 'Walter Szymanski', address: 'walter@example.org' }],
});

test('webmail: who wrote, who was written to, and nobody where that is not one person', async () => {
  const mails = [own, family, spoofed, list, stranger, sent, toSeveral];
  const office = await openOffice({ known: [nadia, linh, minh], mails });
  const { it, demo } = office;
  await allow(office, demo.origin('mail'));
  const page = await it.context.newPage();
  await page.goto(demo.mailUrl());
  const webmail = new Webmail(page);
  let sidebar = await Sidebar.beside(it, page);
  const { frame } = sidebar;
  await sidebar.showsNobody();

  await webmail.choose(own);
  await sidebar.shows(nameOf(nadia));
  await expect(frame.getByText('Linked by e-mail')).toBeVisible();
  await webmail.choose(spoofed);
  await sidebar.showsNobody('looks like somebody else’s address');
  await webmail.choose(list);
  await sidebar.showsNobody('This page shows a list');
  await webmail.choose(stranger);
  await expect(frame.getByRole('heading', { name: 'Somebody new' })).toBeVisible();

  await webmail.choose(family);
  await expect(frame.getByRole('heading', { name: 'Who is writing?' })).toBeVisible();
  await expect(frame.getByText('2 people share this address')).toBeVisible();
  await untilBelieved(frame);
  await sidebar.takeFocus();
  await expect(frame.getByRole('button', { name: /Minh Nguyen/ })).toBeVisible();
  await frame.getByRole('button', { name: /Minh Nguyen/ }).press('Enter');
  await sidebar.shows(nameOf(minh));
  await expect(frame.getByText('Chosen by you for this page')).toBeVisible();
  await webmail.release();
  await sidebar.showsNobody();
  // The choice holds for its thread.
  await webmail.choose(family);
  await sidebar.shows(nameOf(minh));

  await page.goto(demo.mailUrl('Sent'));
  sidebar = await Sidebar.beside(it, page);
  await webmail.choose(sent);
  await sidebar.shows(nameOf(nadia));
  await webmail.choose(toSeveral);
  await expect(sidebar.frame.getByRole('heading', { name: 'The page shows two people' })).toBeVisible();
  await expect(sidebar.patient(nameOf(nadia))).toHaveCount(0);
  await webmail.openFully(sent);
  await (await Sidebar.beside(it, page)).shows(nameOf(nadia));
  await office.close();
});
