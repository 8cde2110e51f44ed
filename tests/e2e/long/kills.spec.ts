import { expect, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { Installed } from '../harness/installed.ts';
import { makePatient, makePractice, practice } from '../harness/practice.ts';
import { makeProfile } from '../harness/profile.ts';

const kills = 50;
const writes = 1_000;

test(`what was acknowledged stands after the browser was killed, ${kills} times`, async () => {
  const profile = makeProfile();
  const saved: string[] = [];
  for (let time = 0; time < kills; time++) {
    const it = await Installed.launch({ profile });
    const desk = await it.open('desk.html');
    if (time === 0) await makePractice(desk);
    else await ask(desk, 'unlock', { passphrase: practice.passphrase });
    for (const patientId of saved.slice(-2)) await ask(desk, 'patientCard', { patientId });
    const { patientId } = await makePatient(desk, { first: 'Ottoline', last: `Quackenbush-${time}` });
    await it.kill();
    saved.push(patientId);
  }
  const it = await Installed.launch({ profile });
  const desk = await it.open('desk.html');
  await ask(desk, 'unlock', { passphrase: practice.passphrase });
  for (const patientId of saved) await ask(desk, 'patientCard', { patientId });
  expect((await ask(desk, 'patients', {})).total).toBe(kills);
  await it.close();
});

test(`two tabs that write one record ${writes} times lose nothing and never mix`, async () => {
  const it = await Installed.launch({ profile: makeProfile() });
  const desk = await it.open('desk.html');
  await makePractice(desk);
  const { patientId } = await makePatient(desk, { first: 'Ottoline', last: 'Quackenbush' });
  const first = (await ask(desk, 'patientCard', { patientId })).patient.rev;
  const tabs = [desk, await it.open('desk.html')];
  const tallies = await Promise.all(
    tabs.map((tab, place) =>
      tab.evaluate(
        async ([id, times, who]) => {
          const tally = { saved: 0, conflicts: 0, others: [] as string[] };
          const send = async (type: string, data: unknown) =>
            (await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() })).res;
          while (tally.saved < times) {
            const { rev } = (await send('patientCard', { patientId: id })).value.patient;
            const motivatingFactor = `wish ${tally.saved} of tab ${who}`;
            const answer = await send('editPatient', { patientId: id, rev, patch: { motivatingFactor } });
            if (answer.ok) tally.saved++;
            else if (answer.error === 'conflict') tally.conflicts++;
            else tally.others.push(answer.error);
            if (tally.others.length > 0) break;
          }
          return tally;
        },
        [patientId, writes / 2, place] as const,
      ),
    ),
  );
  expect(tallies.map(({ saved }) => saved)).toEqual([writes / 2, writes / 2]);
  expect(tallies.flatMap(({ others }) => others)).toEqual([]);
  // They did get in each other's way, and every save raised the revision by exactly one.
  expect(tallies.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
  expect((await ask(desk, 'patientCard', { patientId })).patient.rev).toBe(first + writes);
  await it.close();
});
