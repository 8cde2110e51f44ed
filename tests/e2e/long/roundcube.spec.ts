import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { DemoPerson } from '../../demo/demo-data.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nameOf, type Office, openOffice } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';

const origin = 'http://127.0.0.1:18081';
const person = (pid: number, first: string, last: string, email: string): DemoPerson => ({
  pid,
  chart: `3040${pid}`,
  first,
  last,
  bornOn: `198${pid}-05-0${pid}`,
  email,
});
const elena = person(1, 'Elena', 'Fischer', 'elena.fischer@example.com');
const grace = person(2, 'Grace', 'Okafor', 'grace.okafor@example.net');
const linh = person(3, 'Linh', 'Nguyen', 'nguyen.home@example.com');
const minh = person(4, 'Minh', 'Nguyen', 'nguyen.home@example.com');

let office: Office;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  execFileSync(join(import.meta.dirname, '..', '..', 'targets', 'roundcube-up.sh'), { stdio: 'inherit' });
  office = await openOffice({ known: [elena, grace, linh, minh] });
  await allow(office, origin);
  page = await office.it.context.newPage();
  await page.goto(origin);
  await page.getByLabel('Username').fill('mara@brightwater-dental.test');
  await page.getByLabel('Password').fill('Brightwater-1');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/_task=mail/);
});

test.afterAll(() => office?.close());

const beside = () => Sidebar.beside(office.it, page);

/** Opens a folder and shows a message of it in the preview. */
async function preview(subject: string, folder: 'INBOX' | 'Sent' = 'INBOX'): Promise<Sidebar> {
  await page.goto(`${origin}/?_task=mail&_mbox=${folder}`);
  await page.locator('#messagelist').getByText(subject, { exact: true }).first().click();
  await expect(page.frameLocator('#messagecontframe').locator('h2.subject')).toContainText(subject);
  return beside();
}

test('inbox: the sender of the previewed message, and nobody once the preview is blank', async () => {
  const sidebar = await preview('Question about my implant estimate');
  await sidebar.shows(nameOf(elena));
  await page.locator('#messagelist').getByText('Re: Two crowns - can you send the plan?').first().click();
  await sidebar.shows(nameOf(grace));
  await page.locator('#messagecontframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.location.replace('about:blank');
  });
  await sidebar.showsNobody();
});

test('sent: the recipient; a message as a page of its own: the same person', async () => {
  await (await preview('Re: Two crowns - can you send the plan?', 'Sent')).shows(nameOf(grace));
  const row = page.locator('#messagelist').getByText('Re: Two crowns - can you send the plan?').first();
  await row.dblclick();
  await page.waitForURL(/_action=show/);
  await (await beside()).shows(nameOf(grace));
});

test('a family mailbox asks who it is', async () => {
  const sidebar = await preview("Linh's braces and Minh's wisdom teeth");
  await expect(sidebar.frame.getByRole('heading', { name: 'Who is writing?' })).toBeVisible();
  await untilBelieved(sidebar.frame);
  await sidebar.frame.getByRole('button', { name: /Linh Nguyen/ }).press('Enter');
  await sidebar.shows(nameOf(linh));
});

test('a borrowed address in the display name, list mail and a namesake are not the patient', async () => {
  // Roundcube itself takes the borrowed name away and shows the address: a stranger, never Elena.
  const borrowed = await preview('Update your payment method');
  await expect(borrowed.frame.getByText('billing@pay-portal.example is not known here.')).toBeVisible();
  await expect(borrowed.patient(nameOf(elena))).toHaveCount(0);
  await (await preview('[tc-roundtable] How do you follow up on unscheduled treatment?')).showsNobody();
  const sidebar = await preview('Invoice 2291');
  await expect(sidebar.frame.getByRole('heading', { name: 'Is it one of these?' })).toBeVisible();
  await expect(sidebar.patient(nameOf(grace))).toHaveCount(0);
});
