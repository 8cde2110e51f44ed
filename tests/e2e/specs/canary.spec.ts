import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { startDemo } from '../../demo/start-demo.ts';
import { ask } from '../harness/ask.ts';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { Installed } from '../harness/installed.ts';
import { makeProfile } from '../harness/profile.ts';
import { filesHolding } from '../harness/raw-profile.ts';
import { shownIds, soundAlarm } from '../harness/tick.ts';
import { Witness } from '../harness/witness.ts';
import { zoneAtWork } from '../harness/zone-at-work.ts';
import { FirstRun } from '../models/first-run.ts';

/** Nothing of this is on the host's page: wherever it is found, it came from us. */
const canary = {
  first: 'Quillivara',
  last: 'Zanthorpe',
  phone: '(303) 555-0187',
  email: 'quillivara@zanthorpe.example',
  note: 'wolframite molar dread',
  draft: 'half-typed obsidian worry',
  unsavedPerson: 'Vermiculina',
  halfSearch: 'zanthorp',
};
const zone = zoneAtWork().zone;

const words = [
  ...Object.values(canary),
  canary.first.toLowerCase(),
  canary.last.toLowerCase(),
  '3035550187',
  '+13035550187',
];

test('a patient leaves no word anywhere, whichever way she goes through the product', async () => {
  const profile = makeProfile();
  const it = await Installed.launch({ profile });
  const witness = new Witness(it);
  const demo = await startDemo({ people: [{ pid: 1, chart: '20417', first: 'Theo', last: 'Brandvold' }] });

  const welcome = await it.open('onboarding.html');
  const secrets = await new FirstRun(welcome).start({
    practiceName: 'Juniper Street Dental',
    memberName: 'Rosa Delgado',
    zone,
    pin: '4711',
  });
  const desk = await it.open('desk.html#/patients');
  const patientId = await createByForm(desk);
  await givePlanDueToday(desk, patientId);
  await witness.listenToCore();
  await soundAlarm(it);
  await expect.poll(() => shownIds(it)).toHaveLength(1);

  const host = await it.context.newPage();
  await host.setViewportSize({ width: 1600, height: 900 });
  await host.goto(demo.practiceUrl());
  const panel = await useOnSite(it, host);
  await openTheo(host, panel);
  await lookUpInPanel(host, panel);
  await logCallInPanel(host, panel);
  await leaveDraftInPanel(host, panel);
  await it.withPopup(host, async (popup) => {
    await popup.locator('input[placeholder^="Name, chart"]').fill(canary.halfSearch);
    await popup.waitForFunction((name) => document.body.innerText.includes(name), {}, canary.last);
  });
  await leaveHalfTypedOnDesk(desk);
  await untilBrowserKeepsTyping(host, profile);

  await witness.takeHostPage(host);
  await witness.takeBrowser();
  await witness.takeCore();

  await ask(desk, 'rest', {});
  await expect(panel.getByText('Resting').first()).toBeVisible();
  await witness.takeHostPage(host);
  await ask(desk, 'unlockWithPin', { pin: '4711' });
  await expect(desk.getByText(canary.last).first()).toBeVisible();
  await ask(desk, 'lock', {});
  await expect(panel.getByText('Locked').first()).toBeVisible();
  await witness.takeHostPage(host);
  await witness.takeBrowser();

  const all = [...words, secrets.passphrase, secrets.recoveryCode, secrets.recoveryCode.replaceAll('-', '')];
  expect(witness.placesOf(all)).toEqual([]);
  const looked = ['title', 'address', 'request', 'local', 'session', 'host page'];
  for (const where of [...looked, 'message to a content script', 'notification']) {
    expect(witness.count(where), where).toBeGreaterThan(0);
  }
  expect(filesHolding(all, profile)).toEqual([]);
  await it.close();
  await demo.close();
  expect(filesHolding(all, profile)).toEqual([]);
});

test('the same look finds a word that is planted', async () => {
  const profile = makeProfile();
  const it = await Installed.launch({ profile });
  const witness = new Witness(it);
  const desk = await it.open('desk.html');
  const worker = await it.worker();
  await witness.listenToCore();
  const planted = 'basaltic petrel';
  await worker.evaluate(async (word) => {
    console.log(word);
    await chrome.storage.local.set({ planted: word });
    await chrome.storage.session.set({ planted: word });
    const options = { type: 'basic', iconUrl: 'icons/128.png', title: word, message: 'planted' } as const;
    await chrome.notifications.create('planted', options);
    const [tab] = await chrome.tabs.query({});
    await chrome.tabs.sendMessage(tab?.id ?? -1, word).catch(() => undefined);
  }, planted);
  await desk.evaluate((word) => {
    document.title = word;
    localStorage.setItem('planted', word);
    console.log(word);
  }, planted);
  await desk.goto(`${it.url('desk.html')}#/basaltic petrel`);
  await witness.takeCore();
  await witness.takeBrowser();
  const places = new Set(witness.placesOf([planted, encodeURIComponent(planted)]).map((one) => one.split(':')[0]));
  for (const place of [
    'console of a page',
    'console of the worker',
    'message to a content script',
    'notification',
    'local',
    'session',
    'address',
  ]) {
    expect([...places]).toContain(place);
  }
  // The browser writes what a page keeps some seconds later, and not always when it is closed before.
  const files = () => filesHolding([planted], profile).join('\n');
  await expect.poll(files).toContain('Local Storage');
  await it.close();
  expect(files()).toContain('Local Storage');
  expect(files()).toContain('Local Extension Settings');
});

async function createByForm(desk: Page): Promise<string> {
  await desk
    .getByRole('button', { name: /New patient or lead/ })
    .first()
    .click();
  const form = desk.locator('form.narrow-form');
  await form.getByLabel('First name').fill(canary.first);
  await form.getByLabel('Last name').fill(canary.last);
  await form.getByLabel('Telephone').fill(canary.phone);
  await form.getByLabel('E-mail', { exact: true }).fill(canary.email);
  await form.getByRole('button', { name: 'Create the record' }).click();
  await expect(desk.getByText(canary.last).first()).toBeVisible();
  const { hits } = await ask(desk, 'search', { text: canary.last });
  return hits[0]?.person.id ?? '';
}

async function givePlanDueToday(desk: Page, patientId: string): Promise<void> {
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '20:00' };
  const { settings } = await ask(desk, 'settings', {});
  await ask(desk, 'saveSettings', { rev: settings.rev, patch: { hours } });
  const plan = await ask(desk, 'createPlan', {
    plan: { patientId, title: 'CROWN-1', items: [], summaryCents: 148_000, recommended: true },
  });
  const due = { on: Temporal.Now.plainDateISO(zone).toString(), zone };
  const next = { kind: 'date', due, followUp: 'call' } as const;
  await ask(desk, 'giveStep', { step: { patientId, planIds: [plan.id ?? ''], next } });
}

async function openTheo(host: Page, panel: Frame): Promise<void> {
  await host.getByRole('tab', { name: 'Finder' }).click();
  await host.frameLocator('iframe[name=fin]').getByText('Brandvold, Theo').click();
  await expect(panel.getByText('Somebody new')).toBeVisible();
}

/** Known under another name: the host says Theo, the record says who she is. */
async function lookUpInPanel(host: Page, panel: Frame): Promise<void> {
  await untilBelieved(panel);
  await panel.getByPlaceholder('Name, chart number, last four digits').focus();
  await host.keyboard.type(canary.halfSearch);
  await expect(panel.getByRole('option').first()).toContainText(canary.last);
  await host.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: canary.last })).toBeVisible();
}

async function logCallInPanel(host: Page, panel: Frame): Promise<void> {
  await panel.locator('body').press('1');
  await panel.getByLabel('What was said').focus();
  await host.keyboard.type(canary.note);
  await host.keyboard.press('Control+Enter');
  await expect(panel.getByText('Reached saved')).toBeVisible();
}

async function leaveDraftInPanel(host: Page, panel: Frame): Promise<void> {
  await panel.locator('body').press('2');
  await panel.getByLabel('What was said').focus();
  await host.keyboard.type(canary.draft);
  await expect(panel.getByText('Draft kept, encrypted')).toBeVisible();
}

/** A field that does not forbid it lands in clear in the session's files: when its text is there, ours had the time. */
async function untilBrowserKeepsTyping(host: Page, profile: string): Promise<void> {
  await host.bringToFront();
  await host.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await host.keyboard.type('kept by the browser');
  const sessions = join(profile, 'Default', 'Sessions');
  await expect
    .poll(() => filesHolding(['kept by the browser'], sessions).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
}

async function leaveHalfTypedOnDesk(desk: Page): Promise<void> {
  await desk.bringToFront();
  await desk.getByRole('link', { name: 'Patients' }).first().click();
  await desk
    .getByRole('button', { name: /New patient or lead/ })
    .first()
    .click();
  await desk.getByLabel('First name').fill(canary.unsavedPerson);
}
