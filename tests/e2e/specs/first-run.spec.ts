import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { treatmentFinderFile } from '../../fixtures/treatment-finder.ts';
import { Installed } from '../harness/installed.ts';
import { makeProfile } from '../harness/profile.ts';
import { zoneAtWork } from '../harness/zone-at-work.ts';
import { FirstRun } from '../models/first-run.ts';

test('a newcomer starts a practice, brings in a report and leaves no plan adrift', async ({ browserName: _ }, info) => {
  const it = await Installed.launch({ profile: makeProfile() });
  const welcome = await it.open('onboarding.html');
  await new FirstRun(welcome).start({
    practiceName: 'Juniper Street Dental',
    memberName: 'Rosa Delgado',
    zone: zoneAtWork().zone,
    pin: '4711',
  });

  const desk = await it.open('desk.html#/reports');
  const report = info.outputPath('finder.txt');
  writeFileSync(report, treatmentFinderFile({ rows: 60, seed: 5 }));
  await desk.locator('input[type=file]').setInputFiles(report);
  const save = desk.getByRole('button', { name: /^Save \d+ patients/ });
  const [, count = ''] = /(\d+)/.exec(await save.innerText()) ?? [];
  await save.click();
  await expect(desk.getByText('The report is in')).toBeVisible();

  await desk.getByRole('link', { name: 'Give them a next step' }).click();
  await expect(desk.getByText(`${count} plans have no next step`)).toBeVisible();
  await desk.keyboard.press('a');
  await desk.getByRole('button', { name: 'Give all of them a call' }).click();
  await expect(desk.getByText('Every open plan has a next step')).toBeVisible();

  // The same file again changes nothing.
  await desk.goto(it.url('desk.html#/reports'));
  await desk.reload();
  await desk.locator('input[type=file]').setInputFiles(report);
  await expect(desk.getByText('Nothing is new in this report')).toBeVisible();
  await it.close();
});

test('the sample practice opens with one click, says what it is, and is thrown away with another', async () => {
  const it = await Installed.launch({ profile: makeProfile() });
  const welcome = await it.open('onboarding.html');
  await new FirstRun(welcome).trySample();
  const desk = await it.open('desk.html');
  await expect(desk.getByText(/sample practice/i).first()).toBeVisible();
  await expect(desk.getByRole('table', { name: 'Calls of today' })).toBeVisible();
  await expect(desk.getByText('3 plans have no next step')).toBeVisible();
  await desk
    .getByRole('button', { name: /discard/i })
    .first()
    .click();
  await expect(desk.getByText('No practice has been started on this computer.')).toBeVisible();
  await it.close();
});
