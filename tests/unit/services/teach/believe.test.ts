import { beforeEach, describe, expect, it } from 'vitest';
import { recipesFor } from '@/lib/services/recipes/recipes-for';
import { recipeUndo } from '@/lib/services/recipes/undo-recipe';
import { hearTrial } from '@/lib/services/teach/believe';
import { storeOf } from '@/tests/unit/services/core/world';
import { taught as made, office } from '@/tests/unit/services/recipes/make-recipe';
import { practice } from '@/tests/unit/services/subject/host-tab';
import { Classroom, elena, irma, tabId, tomas } from './teach-world';

let room: Classroom;
const states = async () => (await room.recipes()).map(({ state }) => state);
const phase = async () => (await room.session())?.phase;

beforeEach(async () => {
  room = await (await Classroom.open()).taught('/akte/elena');
});

describe('both proofs', () => {
  it('are enough, whoever passed a page without a patient is asked once', async () => {
    await room.list();
    expect(await room.session()).toMatchObject({ phase: 'other', proof: { blank: expect.any(String) } });
    await room.reads(tomas);
    expect(await states()).toEqual(['trial']);
    expect(await room.do('right')).toMatchObject({ ok: true });
    expect(await states()).toEqual(['active']);
    expect(await room.session()).toBeUndefined();
    expect(room.tab.commands.at(-1)).toMatchObject({ do: 'shape', mode: 'rail' });
  });

  it('may come the other way round: the page without a patient ends it by itself', async () => {
    await room.reads(tomas);
    await room.do('right');
    expect(await phase()).toBe('blank');
    expect(await states()).toEqual(['trial']);
    await room.reads(irma);
    expect([await phase(), ...(await states())]).toEqual(['blank', 'trial']);
    await room.list();
    expect([await phase(), ...(await states())]).toEqual(['done', 'active']);
  });

  it('wait for a computer that is busy for once: the page is read again when "right" is said', async () => {
    await room.reads(tomas);
    const whole = room.tab.shows(0) ?? {};
    room.tab.change(0, { state: 'slow', fields: {} });
    await room.tab.report(0);
    room.tab.busyFor(3, whole);
    expect(await room.do('right')).toMatchObject({ ok: true });
    expect(await phase()).toBe('blank');
  });

  it('are of the page in front when "right" is said, not of the one that was asked about', async () => {
    await room.reads(tomas);
    room.tab.change(0, { state: 'none', fields: {} });
    expect(await room.do('right')).toMatchObject({ ok: false, error: 'page-moved-on' });
    expect(await phase()).toBe('other');
  });

  it('are not given by a page that the trial has not read yet', async () => {
    room = await Classroom.open();
    await room.taught('/akte/elena', { isRead: false });
    await room.list();
    expect((await room.session())?.proof?.blank).toBeUndefined();
  });

  it('need the user where the address is that of a patient', async () => {
    await room.reads(tomas);
    await room.do('right');
    await room.emptyChart();
    expect(await room.session()).toMatchObject({ phase: 'empty' });
    expect(await states()).toEqual(['trial']);
    await room.do('right');
    expect([await phase(), ...(await states())]).toEqual(['done', 'active']);
  });

  it('said by the user, make no miss of a page without a patient at that address from then on', async () => {
    await room.reads(tomas);
    await room.do('right');
    await room.emptyChart();
    await room.do('right');
    const [recipe] = await room.recipes();
    expect(recipe?.current.expect).toBeUndefined();
    expect(recipe?.earlier).toEqual([]);
  });

  it('seen in passing, leave somebody expected where the patients are', async () => {
    await room.list();
    await room.reads(tomas);
    await room.do('right');
    expect((await room.recipes())[0]?.current.expect).toEqual([{ path: '/akte/*' }]);
  });

  it('are not given by the patient it was taught on, nor by nothing', async () => {
    await room.list();
    expect(await room.do('right')).toMatchObject({ ok: false, error: 'page-moved-on' });
    await room.reads(elena);
    expect(await room.do('right')).toMatchObject({ ok: false, error: 'page-moved-on' });
    expect(await states()).toEqual(['trial']);
  });

  it('are said in the history, without anybody’s name', async () => {
    await room.list();
    await room.reads(tomas);
    const ids: string[] = [];
    const { newId } = room.context;
    room.context.newId = () => ids[ids.push(newId()) - 1] ?? '';
    await room.do('right');
    const store = await storeOf(room.context);
    const entries = await Promise.all(ids.map((id) => store.activity(id)));
    const entry = entries.find((one) => one?.verb === 'page-taught');
    expect(entry?.patientIds).toEqual([]);
    expect(JSON.stringify(entry)).not.toMatch(/Brenkov|Ruvaldi|30688/);
  });
});

describe('what was learnt', () => {
  it('gives way to the next patient', async () => {
    await room.reads(tomas);
    await room.do('right');
    await room.list();
    await room.list();
    expect(await phase()).toBe('done');
    const [recipe] = await room.recipes();
    room.tab.change(0, { recipeId: recipe?.current.id ?? '', viewId: 'taught-1', state: 'found', fields: irma });
    await room.tab.report(0);
    expect(await room.session()).toBeUndefined();
    expect(await states()).toEqual(['active']);
  });

  it('stays when the panel is closed', async () => {
    await room.reads(tomas);
    await room.do('right');
    await room.list();
    await room.do('cancel');
    expect(await room.session()).toBeUndefined();
    expect(await states()).toEqual(['active']);
  });

  it('goes into the recipe that the office had for the site, as its next version', async () => {
    const before = office('mine', { origin: practice });
    await room.context.local.set('recipes', [before, ...(await room.recipes())]);
    await room.list();
    await room.reads(tomas);
    await room.do('right');
    const [merged, ...others] = await room.recipes();
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ id: 'mine', state: 'active', current: { id: 'taught-mine', version: 2 } });
    expect(merged?.current.views).toHaveLength(2);
    expect(merged?.earlier.map(({ recipe }) => recipe.version)).toEqual([1]);
  });

  it.each([
    ['active', 2],
    ['trial', 1],
    ['off', 1],
  ] as const)('takes the place of one from a file that is %s, and one undo brings that back', async (state, views) => {
    const file = office('file', { origin: practice, source: 'file', state });
    await room.context.local.set('recipes', [file, ...(await room.recipes())]);
    await room.list();
    await room.reads(tomas);
    await room.do('right');
    const [next, ...others] = await room.recipes();
    expect(others).toEqual([]);
    expect(next).toMatchObject({ id: 'file', state: 'active', source: 'taught' });
    expect(next?.current.views).toHaveLength(views);
    expect(next?.earlier.map(({ recipe }) => recipe)).toEqual([file.current]);
    expect(await recipeUndo(room.context, { id: 'file' })).toMatchObject({ ok: true });
    expect(await room.recipes()).toEqual([file]);
  });

  it('leaves alone what reads another kind of page, another site, and an older shape on trial', async () => {
    const mail = office('mail', { origin: practice, source: 'file', current: made('mail', { kind: 'mail' }) });
    const others = [mail, office('west', { source: 'file' }), office('older', { origin: practice, state: 'trial' })];
    await room.context.local.set('recipes', [...others, ...(await room.recipes())]);
    await room.list();
    await room.reads(tomas);
    await room.do('right');
    expect((await room.recipes()).slice(0, 3)).toEqual(others);
    expect(await states()).toEqual(['active', 'active', 'trial', 'active']);
  });

  it('reads nobody in another tab before it is believed', async () => {
    const ids = async () => (await recipesFor(room.context, practice)).own.length;
    expect(await ids()).toBe(0);
    await room.list();
    await room.reads(tomas);
    await room.do('right');
    expect(await ids()).toBe(1);
  });
});

it('a page that speaks while the vault is closed proves nothing', async () => {
  await room.reads(tomas);
  await room.do('right');
  await room.context.vault.lock();
  await room.list();
  expect(await states()).toEqual(['trial']);
});

it('a page that speaks where nobody teaches changes nothing', async () => {
  await room.do('cancel');
  await hearTrial(room.context, tabId);
  expect(await room.session()).toBeUndefined();
});
