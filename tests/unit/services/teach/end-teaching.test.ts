import { beforeEach, describe, expect, it } from 'vitest';
import { lock } from '@/lib/services/session/lock';
import { hideSubjects } from '@/lib/services/subject/tab-memory';
import { cancelTeaching, dropTeaching, dropTeachingAt } from '@/lib/services/teach/end-teaching';
import { allTeaching } from '@/lib/services/teach/teach-memory';
import { teachEscaped } from '@/lib/services/teach/teach-picked';
import { mail, practice } from '@/tests/unit/services/subject/host-tab';
import { Classroom, tabId } from './teach-world';

let room: Classroom;
const kept = () => JSON.stringify([...room.world.computer.session.values, ...room.world.computer.local.values]);

beforeEach(async () => {
  room = await (await Classroom.open()).taught();
});

describe('ending in the middle', () => {
  it('leaves nothing: no session, no recipe, no clicks taken from the page, the panel as it was', async () => {
    await cancelTeaching(room.context, tabId);
    expect(await room.session()).toBeUndefined();
    expect(await room.recipes()).toEqual([]);
    expect(room.tab.commands).toContainEqual({ do: 'teach-stop' });
    expect(room.tab.commands).toContainEqual({ do: 'shape', mode: 'rail', width: 380 });
    // What the page says now is kept while the vault is open; of teaching nothing is.
    await room.list();
    expect(kept()).not.toContain('Ruvaldi');
  });

  it('is what Esc in the page does', async () => {
    await teachEscaped(room.context, {}, room.tab.sender(0));
    expect(await room.session()).toBeUndefined();
    expect(await room.recipes()).toEqual([]);
  });

  it('says nothing to pages where nobody teaches', async () => {
    await cancelTeaching(room.context, tabId);
    const before = room.tab.commands.length;
    await cancelTeaching(room.context, tabId);
    expect(room.tab.commands).toHaveLength(before);
  });
});

describe('a lock', () => {
  it('ends it, and nothing of the patient is kept', async () => {
    expect(kept()).toContain('Ruvaldi');
    await lock(room.context);
    await dropTeaching(room.context);
    await hideSubjects(room.context);
    expect(await allTeaching(room.context)).toEqual([]);
    expect(await room.recipes()).toEqual([]);
    expect(kept()).not.toMatch(/Ruvaldi|20417/);
  });

  it('that did not happen ends nothing', async () => {
    await dropTeaching(room.context);
    expect((await room.session())?.phase).toBe('other');
  });
});

it('a site that is switched off ends its own teaching only', async () => {
  await dropTeachingAt(room.context, mail);
  expect(await room.session()).toBeDefined();
  await dropTeachingAt(room.context, practice);
  expect(await room.session()).toBeUndefined();
});
