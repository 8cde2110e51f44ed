import { beforeEach, describe, expect, it } from 'vitest';
import { lock } from '@/lib/services/session/lock';
import { subject } from '@/lib/services/subject/subject';
import { tabMemory } from '@/lib/services/subject/tab-memory';
import { dropTeachingAt } from '@/lib/services/teach/end-teaching';
import { armAgain } from '@/lib/services/teach/page-side';
import { teach } from '@/lib/services/teach/teach';
import { teachMissed } from '@/lib/services/teach/teach-picked';
import { by } from '@/tests/unit/domain/teach/picks';
import { ownPage } from '@/tests/unit/services/core/world';
import { mail, practice } from '@/tests/unit/services/subject/host-tab';
import { Classroom, elena, tabId, tomas } from './teach-world';

let room: Classroom;
const commands = () => room.tab.commands.map((command) => command.do);

beforeEach(async () => {
  room = await Classroom.open();
});

describe('starting', () => {
  it('makes every frame wait for clicks, shows the panel and gives the page the keyboard', async () => {
    expect(await room.do('start')).toMatchObject({ ok: true });
    expect(room.armed).toEqual([undefined]);
    expect(room.tab.commands).toContainEqual({ do: 'shape', mode: 'column', width: 380 });
    expect(commands().at(-1)).toBe('focus-page');
    expect(await room.session()).toMatchObject({ phase: 'picking', origin: practice, tops: [{ path: '/chart' }] });
  });

  it('is refused where CaseCue is not used, in pages that may not ask, and while closed', async () => {
    const sites = [{ origin: practice, enabled: false }];
    await room.context.local.set('prefs', { sites });
    expect(await room.do('start')).toMatchObject({ ok: false, error: 'bad-state' });
    expect(await teach(room.context, { tabId: 8, act: 'start' }, ownPage)).toMatchObject({ error: 'bad-state' });
    expect(await teach(room.context, { act: 'start' }, ownPage)).toMatchObject({ error: 'not-allowed' });
    await lock(room.context);
    expect(await room.do('start')).toMatchObject({ ok: false, error: 'locked' });
    expect(room.armed).toEqual([]);
  });

  it('again begins anew', async () => {
    await room.taught();
    await room.do('start');
    expect(await room.session()).toMatchObject({ phase: 'picking', picks: [] });
    expect(await room.recipes()).toEqual([]);
  });

  it('is what everything else needs', async () => {
    for (const act of ['back', 'swap', 'finish', 'right', 'wrong', 'nobody'] as const) {
      expect(await room.do(act)).toMatchObject({ ok: false, error: 'bad-state' });
    }
    expect(await room.do('cancel')).toMatchObject({ ok: true });
  });
});

describe('clicks', () => {
  beforeEach(() => room.do('start'));

  it('of the panel change what was read', async () => {
    await room.click('Elena');
    await room.click('Ruvaldi');
    await room.do('swap');
    expect((await room.session())?.picks.map(({ field }) => field)).toEqual(['lastName', 'firstName']);
    await room.do('back');
    expect((await room.session())?.picks.map(({ field }) => field)).toEqual(['fullName']);
    await room.do('finish');
    expect((await room.session())?.phase).toBe('picking');
  });

  it('of the page in frames that load later are waited for as well', async () => {
    await armAgain(room.context, tabId, 4);
    expect(room.armed).toEqual([undefined, 4]);
    await room.taught();
    const before = room.armed.length;
    await armAgain(room.context, tabId, 4);
    expect(room.armed).toHaveLength(before);
  });

  it('hold for the site of the first one, whichever the page around its frame is', async () => {
    room.tab.load(5, {}, mail);
    await room.click('Elena Ruvaldi', {}, 5);
    expect(await room.session()).toMatchObject({ origin: mail, picks: [{ field: 'fullName' }] });
    await room.click('K-20417');
    expect(await room.session()).toMatchObject({ picks: [{ field: 'fullName' }], problem: 'not-reached' });
    await room.click('K-20417', {}, 5);
    await room.do('finish');
    expect(await room.recipes()).toMatchObject([{ origin: mail, state: 'trial', current: { name: 'mail.test' } }]);
    await dropTeachingAt(room.context, practice);
    expect(await room.session()).toBeUndefined();
  });

  it('in a frame of a site where CaseCue is not used say which one that is', async () => {
    const missed = 'https://inner.test';
    const said = () => room.session().then((session) => [session?.problem, session?.missed]);
    room.tab.load(5, {}, missed);
    await room.click('Elena Ruvaldi', {}, 5);
    expect(await said()).toEqual(['not-reached', missed]);
    await room.click('Elena Ruvaldi');
    expect(await said()).toEqual([undefined, undefined]);
    await teachMissed(room.context, { origin: missed }, room.tab.sender(0));
    expect(await said()).toEqual(['not-reached', missed]);
    // It was switched on: its frame loads its script, and waits for clicks from then on.
    room.reached.push(missed);
    room.world.changed.length = 0;
    await armAgain(room.context, tabId, 5);
    expect(await said()).toEqual([undefined, undefined]);
    expect(room.world.changed).toEqual([['subject']]);
    await teachMissed(room.context, { origin: missed }, room.tab.sender(0));
    expect(await said()).toEqual([undefined, undefined]);
  });

  it('into a frame that waits for clicks as well miss nothing', async () => {
    await teachMissed(room.context, { origin: practice }, room.tab.sender(0));
    expect((await room.session())?.problem).toBeUndefined();
  });

  it('belong to the frame that the browser names, not to what the page says', async () => {
    room.tab.load(3, {});
    const other = { frame: { top: true, name: '' }, offers: [by('#x')] };
    await room.click('Elena', { part: 'first', other: { ...(await pickOf('Ruvaldi')), ...other } }, 3);
    const picks = (await room.session())?.picks ?? [];
    expect(picks.map(({ pick }) => pick.frame.top)).toEqual([false, false]);
  });

  async function pickOf(text: string) {
    return (await import('@/tests/unit/domain/teach/picks')).aPick(text);
  }
});

describe('that is all', () => {
  it('puts the recipe on trial for this tab, after the page has its clicks back', async () => {
    await room.taught();
    const [trial] = await room.recipes();
    expect(trial).toMatchObject({ state: 'trial', source: 'taught', origin: practice });
    expect(commands().lastIndexOf('teach-stop')).toBeLessThan(commands().lastIndexOf('recipes'));
    expect(await room.session()).toMatchObject({ phase: 'other', trialId: trial?.id });
  });

  it('goes back to clicking where what was learnt is no recipe', async () => {
    await room.do('start');
    await room.click('Elena Ruvaldi', { offers: [by('#name')] });
    await room.click('K-20417', { offers: [by('input[type="password"]')] });
    await room.do('finish');
    expect(await room.session()).toMatchObject({ phase: 'picking', problem: 'not-found-again' });
    expect(await room.recipes()).toEqual([]);
  });

  it('is said by the panel, with what is read now', async () => {
    const view = async () => {
      const answer = await subject(room.context, { tabId }, ownPage);
      return answer.ok ? answer.value.teach : undefined;
    };
    expect(await view()).toBeUndefined();
    await room.taught();
    expect(await view()).toMatchObject({ step: 'other' });
    await room.reads(tomas);
    expect(await view()).toMatchObject({ step: 'check', read: [{ value: 'Tomas Brenkov' }, { value: 'K-30688' }] });
  });
});

describe('no', () => {
  it('takes the trial away and asks for clicks on the patient who is open', async () => {
    await room.taught();
    await room.reads(tomas);
    await room.do('wrong');
    expect(await room.recipes()).toEqual([]);
    const session = await room.session();
    expect(session).toMatchObject({ phase: 'picking', picks: [] });
    expect(session?.first?.map(({ pick }) => pick.text)).toEqual([elena.fullName, elena.chart]);
    expect(room.armed).toEqual([undefined, undefined]);
  });

  it('is nothing while clicks are waited for', async () => {
    await room.do('start');
    await room.click('Elena Ruvaldi');
    await room.do('wrong');
    expect((await room.session())?.picks).toHaveLength(1);
  });

  it('patient is open, says the user: those places are not enough any more', async () => {
    await room.taught();
    await room.reads(tomas, 'list');
    await room.do('nobody');
    expect(await room.session()).toMatchObject({ phase: 'picking', problem: 'still-read' });
    expect(await room.recipes()).toEqual([]);
    await room.click('Elena Ruvaldi', { offers: [by('#name')] });
    await room.click('K-20417', { offers: [{ source: { label: ['Chart'] }, brittle: false, rest: false }] });
    expect((await room.session())?.problem).toBe('same-place');
  });
});

it('the panel is told of every step', async () => {
  await tabMemory(room.context);
  const before = room.world.changed.length;
  await room.do('start');
  await room.click('Elena Ruvaldi');
  expect(room.world.changed.slice(before).filter((topics) => topics.includes('subject')).length).toBeGreaterThan(1);
});
