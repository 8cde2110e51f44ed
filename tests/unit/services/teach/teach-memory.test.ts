import { beforeEach, expect, it } from 'vitest';
import { begin } from '@/lib/domain/teach/steps';
import { lock } from '@/lib/services/session/lock';
import { changeTeaching, teachingIn } from '@/lib/services/teach/teach-memory';
import { afterWorkerDeath, practice } from '@/tests/unit/services/subject/host-tab';
import { Classroom, tabId } from './teach-world';

let room: Classroom;
const saved = () => room.world.computer.session.values.get('teach.sessions');

beforeEach(async () => {
  room = await Classroom.open();
});

it('two clicks at once both count', async () => {
  await room.do('start');
  await Promise.all([room.click('Elena Ruvaldi'), room.click('K-20417')]);
  expect((await room.session())?.picks.map(({ field }) => field)).toEqual(['fullName', 'chart']);
});

it('a worker that was stopped finds what was clicked', async () => {
  await room.do('start');
  await room.click('Elena Ruvaldi');
  const session = await teachingIn(afterWorkerDeath(room.context), tabId);
  expect(session?.picks.map(({ pick }) => pick.text)).toEqual(['Elena Ruvaldi']);
});

it('nothing is kept outside the worker once the vault is closed, or once it is over', async () => {
  await room.do('start');
  expect(saved()).toBeDefined();
  await room.do('cancel');
  expect(saved()).toBeUndefined();
  await lock(room.context);
  await changeTeaching(room.context, tabId, () => begin(tabId, practice));
  expect(saved()).toBeUndefined();
});
