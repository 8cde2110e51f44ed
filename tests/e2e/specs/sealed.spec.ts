import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, openOffice } from '../harness/office.ts';
import { practice } from '../harness/practice.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

interface Outside {
  /** What left the computer, as a proxy sees it. */
  asked: string[];
  args: string[];
  close(): void;
}

/** The only way out of the computer for everything that is not loopback. */
async function onlyWayOut(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(204).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, args: [`--proxy-server=http://127.0.0.1:${port}`], close: () => server.close() };
}

test('a whole session asks the network for nothing, and cannot', async () => {
  const outside = await onlyWayOut();
  const office = await openOffice({ known: [nadia], launch: { args: outside.args } });
  const { it, desk, demo } = office;
  const ours: string[] = [];
  it.context.on('request', (request) => ours.push(request.url()));
  await desk.goto(it.url('desk.html'));
  await allow(office, demo.origin('practice'));
  const page = await it.context.newPage();
  await page.goto(demo.practiceUrl());
  await new DemoPractice(page).open(nadia);
  const sidebar = await Sidebar.beside(it, page);
  await sidebar.shows(nameOf(nadia));
  await untilBelieved(sidebar.frame);
  await sidebar.takeFocus();
  await page.keyboard.press('2');
  await sidebar.frame.getByLabel('What was said').press('Control+Enter');
  await expect(sidebar.frame.getByText('Voicemail saved')).toBeVisible();
  for (const path of ['popup.html', 'desk.html#/plans', 'desk.html#/settings', 'onboarding.html']) {
    await (await it.open(path)).close();
  }
  await ask(desk, 'lock', {});
  await expect(desk.getByLabel('Passphrase')).toBeVisible();
  const known = ['chrome-extension://', 'chrome://', demo.origin('practice')];
  expect(ours.filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);

  // Neither a page of ours nor the worker can, even if it wanted to; a page that may is seen.
  const reach = async () =>
    fetch('http://outside.test/ours').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await desk.evaluate(reach)).toBe('refused');
  expect(await (await it.worker()).evaluate(reach)).toBe('refused');
  // The browser itself asks its maker for updates; nobody asks this host.
  const asked = () => outside.asked.filter((url) => url.includes('outside.test'));
  expect(asked()).toEqual([]);
  const control = await it.context.newPage();
  await control.goto('http://outside.test/control').catch(() => undefined);
  await expect.poll(asked).toEqual(['http://outside.test/control']);
  await office.close();
  outside.close();
});

/** Names of everything kept for this session. */
async function sessionKeys(page: Page): Promise<string[]> {
  const all = await page.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return all.map((key) => key.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')).filter((key) => key.startsWith('vault.'));
}

async function typePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('Digit 1 of the PIN').focus();
  await page.keyboard.type(pin);
}

test('rest takes the key and blanks every page; five wrong PINs take the last of it', async () => {
  const office = await openOffice({ known: [nadia] });
  const { it, desk } = office;
  await desk.goto(it.url('desk.html'));
  const patients = await it.open('desk.html#/patients');
  const card = await it.open(`desk.html#/patients/${office.ids.get(nadia)}`);
  const popup = await it.open('popup.html');
  await expect(patients.getByText(nadia.last).first()).toBeVisible();
  await expect(card.getByText(nadia.last).first()).toBeVisible();
  expect(await sessionKeys(desk)).toEqual(['vault.*.open', 'vault.*.pin']);

  await ask(desk, 'rest', {});
  for (const page of [desk, patients, card, popup]) {
    await expect(page.getByLabel('Digit 1 of the PIN')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(nadia.last);
  }
  expect(await sessionKeys(desk)).toEqual(['vault.*.pin']);

  const unlock = await it.open('unlock.html');
  for (const left of ['4 tries left', '3 tries left', '2 tries left', 'One try left']) {
    await typePin(unlock, '0000');
    await expect(unlock.getByText(left)).toBeVisible();
  }
  await typePin(unlock, '0000');
  for (const page of [unlock, desk, card]) await expect(page.getByLabel('Passphrase')).toBeVisible();
  expect(await sessionKeys(desk)).toEqual([]);
  await expect(ask(desk, 'unlockWithPin', { pin: practice.pin })).rejects.toThrow();
  await office.close();
});

test('lock leaves no key behind, and the passphrase alone opens', async () => {
  const office = await openOffice({ known: [nadia] });
  const { it, desk } = office;
  await ask(desk, 'lock', {});
  expect(await sessionKeys(desk)).toEqual([]);
  const kept = await desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  // No 256 bits in base64, under whatever name.
  expect(kept).not.toMatch(/[A-Za-z0-9+/]{43}=/);
  await expect(ask(desk, 'patientCard', { patientId: office.ids.get(nadia) ?? '' })).rejects.toThrow('locked');
  await expect(ask(desk, 'unlock', { passphrase: 'otter lantern maple query' })).rejects.toThrow();
  await ask(desk, 'unlock', { passphrase: practice.passphrase });
  const card = await it.open(`desk.html#/patients/${office.ids.get(nadia)}`);
  await expect(card.getByText(nadia.last).first()).toBeVisible();
  await office.close();
});
