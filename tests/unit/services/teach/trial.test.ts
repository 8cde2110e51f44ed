import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '@/lib/domain/records/claim';
import { lookOf, trialIn } from '@/lib/services/teach/trial';
import { taught } from '@/tests/unit/services/recipes/make-recipe';
import { Classroom, elena, tabId } from './teach-world';

let room: Classroom;
const recipe = taught('joint', {
  views: [
    { id: 'band', frame: 'band', when: {}, scope: 'body', fields: {}, require: [['fullName']] },
    { id: 'file', frame: 'file', when: {}, scope: 'body', fields: {}, require: [['chart']] },
  ],
  together: [['fullName', 'chart']],
});
const says = (viewId: string, fields: FrameReading['fields'], more: Partial<FrameReading> = {}) => ({
  recipeId: 'taught-joint',
  viewId,
  state: 'found' as const,
  fields,
  ...more,
});
const look = () => lookOf(room.context, tabId, recipe);

beforeEach(async () => {
  room = await Classroom.open();
});

describe('what all frames make of a recipe', () => {
  beforeEach(async () => {
    await room.context.local.set('recipes', [
      {
        id: 'r',
        origin: 'https://practice.test',
        state: 'trial',
        source: 'taught',
        current: recipe,
        earlier: [],
        changedAt: 1,
      },
    ]);
  });

  it('is somebody once they are complete together', async () => {
    await room.tab.show(1, says('band', { fullName: 'Elena Ruvaldi' }));
    expect(await look()).toMatchObject({ values: null, expects: false, top: true, frames: 2 });
    await room.tab.show(2, says('file', { chart: 'K-20417' }));
    expect(await look()).toMatchObject({ values: elena, expects: true, frames: 3 });
    await room.tab.show(2, says('file', {}, { state: 'ambiguous' }));
    expect((await look()).values).toBeNull();
    await room.tab.show(2, says('file', { fullName: 'Tomas Brenkov', chart: 'K-20417' }));
    expect((await look()).values).toBeNull();
    await room.tab.show(2, says('file', { chart: 'K-20417' }, { visible: false }));
    expect(await look()).toMatchObject({ values: null, frames: 2 });
  });

  it('looks for somebody as soon as the top page has a view, whatever its frames say', async () => {
    await room.tab.show(0, says('band', { fullName: 'Elena Ruvaldi' }));
    expect(await look()).toMatchObject({ values: null, expects: true, frames: 1 });
  });

  it('is not whole while a frame is too slow to be read', async () => {
    expect((await look()).top).toBe(true);
    await room.tab.show(1, says('band', {}, { state: 'slow', viewId: null }));
    expect((await look()).top).toBe(false);
  });

  it('tells pages apart, and holds no address', async () => {
    const before = await look();
    await room.list();
    expect((await look()).page).not.toBe(before.page);
  });

  it('is nothing where no page has spoken', async () => {
    expect(await lookOf(room.context, 99, recipe)).toEqual({
      values: null,
      expects: false,
      top: false,
      frames: 0,
      page: '[]',
    });
  });
});

it('a recipe on trial is known in the tab it is taught in', async () => {
  expect(await trialIn(room.context, tabId)).toBeUndefined();
  await room.taught();
  expect((await trialIn(room.context, tabId))?.trust).toBe('taught');
  expect(await trialIn(room.context, 8)).toBeUndefined();
});
