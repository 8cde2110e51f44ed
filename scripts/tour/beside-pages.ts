import { untilBelieved, useOnSite } from '../../tests/e2e/harness/beside-page.ts';
import { DemoPractice } from '../../tests/e2e/models/demo-practice.ts';
import { expect } from '../../tests/e2e/models/expect.ts';
import { Sidebar } from '../../tests/e2e/models/sidebar.ts';
import { nameOf } from './cast.ts';
import { must } from './narrator.ts';
import type { StageSet } from './stage-set.ts';

/** The practice system: who is on screen, a call that comes in, a call by keyboard. */
export async function besidePractice(set: StageSet): Promise<void> {
  const { tell, host, demo, cast, it } = set;
  const person = personOf(set, nameOf(cast.caller));
  await tell.step('CaseCue is switched on for the practice system, in the popup', async () => {
    await host.setViewportSize({ width: 1600, height: 900 });
    await host.goto(demo.practiceUrl());
    const frame = await useOnSite(it, host);
    await untilBelieved(frame);
    return `our frame beside ${new URL(host.url()).hostname}`;
  });
  const sidebar = await Sidebar.beside(it, host);
  await tell.step('A chart is opened: a name alone links nobody, so it asks once', async () => {
    await new DemoPractice(host).open(person);
    await expect(sidebar.frame.getByRole('heading', { name: 'Is it one of these?' })).toBeVisible();
    await tell.picture(host, 'not-linked');
    await sidebar.takeFocus();
    await host.keyboard.press('1');
    await sidebar.shows(nameOf(cast.caller));
    await sidebar.frame.getByRole('button', { name: 'Remember it' }).press('Enter');
    await expect(sidebar.frame.getByText('Linked by chart number and name')).toBeVisible();
    await tell.picture(host, 'linked');
    return firstLines(await sidebar.text());
  });
  await tell.step('The patient telephones: call me back today', async () => {
    await sidebar.takeFocus();
    for (const key of ['5', 'd']) await host.keyboard.press(key);
    await expect(sidebar.frame.getByLabel('When')).toBeFocused();
    await host.keyboard.type('today');
    await expect(sidebar.frame.getByRole('button', { name: /^Save the call/ })).toBeEnabled();
    await tell.picture(host, 'call-back');
    await host.keyboard.press('Enter');
    await expect(sidebar.frame.getByText('Due today')).toBeVisible();
    return sidebar.frame.locator('.now').innerText().then(firstLines);
  });
  await tell.step('Another chart is opened: the first patient is gone at once', async () => {
    const other = personOf(set, nameOf(cast.other));
    await new DemoPractice(host).open(other);
    await expect(sidebar.patient(nameOf(cast.caller))).toHaveCount(0);
    // Between the two nobody is shown, with the calls that are due: hers is one of them.
    await expect(sidebar.frame.getByText(nameOf(cast.other)).first()).toBeVisible();
    const read = await sidebar.text();
    must(!read.includes(nameOf(cast.caller)), 'nothing of the first patient', read);
    return firstLines(read);
  });
}

/** The call that is due, logged without the mouse. */
export async function callBack(set: StageSet): Promise<void> {
  const { tell, host, cast, it } = set;
  await tell.step('The call is logged by keyboard: outcome, note, next step', async () => {
    await host.goto(set.demo.practiceUrl());
    await new DemoPractice(host).open(personOf(set, nameOf(cast.caller)));
    const sidebar = await Sidebar.beside(it, host);
    await expect(sidebar.frame.getByText('Due today')).toBeVisible();
    await untilBelieved(sidebar.frame);
    await sidebar.takeFocus();
    await host.keyboard.press('1');
    await sidebar.frame.getByLabel('What was said').fill('Wants to talk it over at home first.');
    await sidebar.frame.getByLabel('When').fill('in 8 days 10:30 call, promised');
    await expect(sidebar.frame.getByText(/10:30/).first()).toBeVisible();
    await tell.picture(host, 'call-logged');
    await host.keyboard.press('Enter');
    await expect(sidebar.frame.getByText(/Next: /).first()).toBeVisible();
    await tell.picture(host, 'next-step');
    return sidebar.frame.locator('.now').innerText().then(firstLines);
  });
}

function personOf({ cast }: StageSet, name: string) {
  const person = cast.people.find((one) => nameOf(one) === name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}

export const firstLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .join(' · ');
