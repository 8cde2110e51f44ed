import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../../tests/e2e/models/expect.ts';
import { FirstRun } from '../../tests/e2e/models/first-run.ts';
import { artifacts } from '../stages/stage.ts';
import { must } from './narrator.ts';
import type { StageSet } from './stage-set.ts';

/** From the welcome page to a practice whose every plan has a next step. */
export async function beginMorning(set: StageSet): Promise<void> {
  const { tell, desk, it } = set;
  await tell.step('The welcome page opens by itself', async () => {
    await expect(desk.getByRole('heading', { name: 'Welcome to CaseCue' })).toBeVisible();
    await tell.picture(desk, 'welcome');
    return desk.getByText('Everything stays on this computer').innerText();
  });
  await tell.step('A practice is started in a minute', async () => {
    const names = { practiceName: 'Juniper Street Dental', memberName: 'Rosa Delgado' };
    const made = await new FirstRun(desk).start({ ...names, zone: set.zone, pin: '4711' });
    set.passphrase = made.passphrase;
    await tell.picture(desk, 'practice-ready');
    return desk.getByRole('heading', { name: /is ready/ }).innerText();
  });
  await tell.step('The report is read and shown before anything is stored', async () => {
    const file = join(artifacts, 'treatment-finder.txt');
    writeFileSync(file, set.cast.report);
    await desk.goto(it.url('desk.html#/reports'));
    await desk.locator('input[type=file]').setInputFiles(file);
    const save = desk.getByRole('button', { name: /^Save \d+ patients/ });
    await expect(save).toBeVisible();
    await tell.picture(desk, 'report-preview');
    const read = await save.innerText();
    must(read.includes('Save 60 patients'), '60 patients', read);
    await save.click();
    await expect(desk.getByText('The report is in')).toBeVisible();
    return desk.getByText(/\d+ new, \d+ changed/).innerText();
  });
  await tell.step('All sixty plans are adrift, and get a next step each', async () => {
    await desk.getByRole('link', { name: 'Give them a next step' }).click();
    const card = desk.getByText(/plans have no next step/);
    await expect(card).toContainText('60 plans');
    await tell.picture(desk, 'adrift');
    const before = await card.innerText();
    await desk.getByRole('button', { name: /Give them one/ }).click();
    await desk.getByRole('button', { name: 'Give all of them a call' }).click();
    await expect(desk.getByText('Every open plan has a next step')).toBeVisible();
    await desk.keyboard.press('Escape');
    return `${before}, then: Every open plan has a next step`;
  });
}

/** Practices differ: this one works on the day of the tour, whichever it is. */
export async function openToday({ desk, it, tell, weekday }: StageSet): Promise<void> {
  await tell.step('The practice says when it is open', async () => {
    await desk.goto(it.url('desk.html#/settings'));
    const day = desk.locator('input[type=checkbox]').nth(weekday - 1);
    if (!(await day.isChecked())) {
      await day.check();
      await desk.getByRole('button', { name: /^Save/ }).first().click();
    }
    await expect(day).toBeChecked();
    await tell.picture(desk, 'settings');
    return `${await desk.locator('input[type=checkbox]:checked').count()} boxes ticked`;
  });
}
