import { beforeEach, describe, expect, it } from 'vitest';
import { saveSettings } from '@/lib/services/settings/save-settings';
import { by } from '@/tests/unit/domain/teach/picks';
import { storeOf } from '@/tests/unit/services/core/world';
import { Classroom, tomas } from './teach-world';

let room: Classroom;
const [hers, his] = ['elena@example.test', 'tomas@example.test'];
const message = { recipeId: 'guess-mail', viewId: 'header', state: 'found' as const };
const phase = async () => (await room.session())?.phase;

async function ownOffice(): Promise<void> {
  const { rev = 0 } = (await (await storeOf(room.context)).get('settings', 'settings')) ?? {};
  await saveSettings(room.context, { rev, patch: { ownAddresses: ['@bayside.example'] } });
}

beforeEach(async () => {
  room = await Classroom.open();
});

describe('a page that is read as a message', () => {
  it('is taught as one, with its address alone', async () => {
    await room.tab.show(0, { ...message, fields: { email: hers, subject: 'Friday' }, route: 'mail-1' });
    await room.do('start');
    expect(await room.session()).toMatchObject({ mail: 'page' });
    await room.click(hers, { offers: [by('#from')] });
    await room.do('finish');
    const [recipe] = await room.recipes();
    expect(recipe?.current).toMatchObject({ kind: 'mail', views: [{ require: [['email']] }] });
    await room.reads({ email: hers }, 'mail-1');
    expect(await phase()).toBe('other');
    await room.list();
    await room.reads({ email: his }, 'mail-2');
    expect(await room.do('right')).toMatchObject({ ok: true });
    expect((await room.recipes()).map(({ state }) => state)).toEqual(['active']);
  });

  it('reads nobody where it shows the office itself', async () => {
    await room.do('start');
    await room.click(hers, { offers: [by('#from')] });
    await room.do('finish');
    await ownOffice();
    await room.reads({ email: 'desk@bayside.example' }, 'mail-2');
    expect(await phase()).toBe('other');
    await room.reads({ email: his }, 'mail-3');
    await room.do('right');
    expect(await phase()).toBe('blank');
  });
});

it('an address of the office is refused when it is clicked', async () => {
  await ownOffice();
  await room.do('start');
  await room.click('desk@bayside.example');
  expect(await room.session()).toMatchObject({ problem: 'own-address', picks: [] });
});

it('a page that is no message is a chart until somebody says otherwise', async () => {
  await room.do('start');
  expect((await room.session())?.mail).toBeUndefined();
  await room.click(tomas.fullName ?? '');
  await room.click(his, { offers: [by('#mail')] });
  await room.do('finish');
  expect(await phase()).toBe('picking');
  await room.do('mail');
  await room.do('finish');
  expect((await room.recipes())[0]?.current.kind).toBe('mail');
});
