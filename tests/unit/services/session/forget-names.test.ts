import { beforeEach, expect, it } from 'vitest';
import { closeWhenDue } from '@/lib/services/session/closing';
import { forgetNamesLeft } from '@/lib/services/session/forget-names';
import { lock } from '@/lib/services/session/lock';
import { rest } from '@/lib/services/session/rest';
import { allTeaching } from '@/lib/services/teach/teach-memory';
import { hour } from '@/tests/unit/services/core/world';
import { afterWorkerDeath } from '@/tests/unit/services/subject/host-tab';
import { Classroom } from '@/tests/unit/services/teach/teach-world';

const forever = new Promise<boolean>(() => undefined);
let room: Classroom;
const kept = () => JSON.stringify([...room.world.computer.session.values]);

beforeEach(async () => {
  room = await (await Classroom.open()).taught();
  await room.reads({ fullName: 'Irma Solheim', chart: 'K-41250' });
  await room.context.session.set('recipes.proofs', [['recipe 1', { people: ['Irma Solheim'] }]]);
  expect(kept()).toMatch(/Ruvaldi.*Solheim|Solheim.*Ruvaldi/);
  // The page hangs: it is told, and never answers.
  room.tab.send = () => forever;
});

it.each([
  ['a lock', lock],
  ['a rest', rest],
] as const)('%s leaves no name in the session area, whatever pages do', async (_how, close) => {
  expect(await close(room.context)).toMatchObject({ ok: true });
  expect(kept()).not.toMatch(/Ruvaldi|Solheim|20417|41250/);
  expect(await allTeaching(room.context)).toEqual([]);
});

it('neither do twelve hours', async () => {
  room.world.computer.clock.at += 13 * hour;
  await closeWhenDue(room.context);
  expect(kept()).not.toMatch(/Ruvaldi|Solheim/);
});

it('what a worker that died while closing left behind goes when the next one starts', async () => {
  await room.context.vault.lock();
  expect(kept()).toContain('Solheim');
  await forgetNamesLeft(afterWorkerDeath(room.context));
  expect(kept()).not.toMatch(/Ruvaldi|Solheim|20417|41250/);
});

it('an open vault keeps what it needs when a worker starts', async () => {
  const before = kept();
  await forgetNamesLeft(afterWorkerDeath(room.context));
  expect(kept()).toBe(before);
});
