import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoreContext } from '@/lib/services/context';
import { closeBefore, closeWhenDue, lockNow, restNow, restUnattended } from '@/lib/services/session/closing';
import { whileDraftComes } from '@/lib/services/session/drafts-first';
import { takeDraft } from '@/lib/services/session/take-draft';
import { unlock } from '@/lib/services/session/unlock';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { passphrase, pin } from '@/tests/unit/storage/make-vault';
import { dueCall, hour, minute, openWorld, put, storeOf, type World } from '../core/world';

const draft = (field: string) => ({ patientId: 'pa', surface: 'desk' as const, field, body: `half a ${field}` });

let world: World;
let context: CoreContext;
/** What pages hold unsaved, one page each. */
let unsaved: string[];
let asked: number;

// How long a busy machine takes to keep a draft is not what is looked at here.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

beforeEach(async () => {
  const opened = await openWorld();
  world = opened.world;
  await put(opened.context, ...dueCall('a', '2026-11-30', '10:00'));
  unsaved = [];
  asked = 0;
  context = {
    ...opened.context,
    // As the browser does it: the first page that listens answers.
    closing: async () => {
      asked++;
      const field = unsaved.shift();
      if (field === undefined) return false;
      await closeBefore(context, 'keepDraft');
      return (await takeDraft(context, draft(field))).ok;
    },
  };
});

const state = async () => (await context.vault.status()).state;
const kept = async () => (await (await storeOf(context)).all('drafts')).map(({ body }) => body).sort();

describe('what is half typed when the core closes by itself', () => {
  it.each([
    ['the command of the browser', lockNow, 'locked'],
    ['a rest', restNow, 'resting'],
    ['a locked system', restUnattended, 'resting'],
  ] as const)('is kept before %s, of every page', async (_what, close, then) => {
    unsaved = ['call', 'letter'];
    await close(context);
    expect(await state()).toBe(then);
    if (then === 'resting') await unlockWithPin(context, { pin });
    else await unlock(context, { passphrase });
    expect(await kept()).toEqual(['half a call', 'half a letter']);
  });

  it('is kept when the computer slept, and when the hours are nearly over', async () => {
    unsaved = ['call'];
    world.computer.clock.at += 40 * minute;
    await closeBefore(context, 'today');
    expect(await state()).toBe('resting');
    await unlockWithPin(context, { pin });
    unsaved = ['letter'];
    world.computer.clock.at += 11 * hour + 19 * minute;
    await closeWhenDue(context);
    expect(await state()).toBe('locked');
    await unlock(context, { passphrase });
    expect(await kept()).toEqual(['half a call', 'half a letter']);
  });

  it('waits for no page that hangs', async () => {
    const hangs = Promise.withResolvers<void>();
    context.closing = () => {
      hangs.resolve();
      return new Promise(() => undefined);
    };
    const locked = lockNow(context);
    await hangs.promise;
    expect(await state()).toBe('open');
    await vi.advanceTimersByTimeAsync(700);
    await locked;
    expect(await state()).toBe('locked');
  });

  it('waits for a draft that has arrived, however busy the computer is', async () => {
    const written = Promise.withResolvers<void>();
    void whileDraftComes(context, written.promise);
    const locked = lockNow(context);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await state()).toBe('open');
    written.resolve();
    await locked;
    expect(await state()).toBe('locked');
  });

  it('closes all the same when asking fails', async () => {
    context.closing = () => Promise.reject(new Error('no way to ask'));
    await restNow(context);
    expect(await state()).toBe('resting');
    expect(world.faults.join()).toContain('drafts-not-asked');
  });

  it('is not waited for when the clock was turned back', async () => {
    unsaved = ['call'];
    world.computer.clock.at -= hour;
    await closeWhenDue(context);
    expect([await state(), asked]).toEqual(['locked', 0]);
  });

  it('is asked for once, however many things close it', async () => {
    await Promise.all([restNow(context), lockNow(context), restUnattended(context)]);
    expect([await state(), asked]).toEqual(['locked', 1]);
  });
});

describe('the message that brings the draft', () => {
  it('is heard first although the vault was due to rest, and then it rests', async () => {
    world.computer.clock.at += 40 * minute;
    await closeBefore(context, 'keepDraft');
    expect(await takeDraft(context, draft('call'))).toMatchObject({ ok: true });
    await vi.waitUntil(async () => (await state()) === 'resting');
    await unlockWithPin(context, { pin });
    expect(await kept()).toEqual(['half a call']);
  });

  it('is waited for by a close that began meanwhile', async () => {
    const [answer] = await Promise.all([takeDraft(context, draft('call')), lockNow(context)]);
    expect(answer).toMatchObject({ ok: true });
    expect(await state()).toBe('locked');
  });

  it('opens nothing that was shut', async () => {
    await lockNow(context);
    await closeBefore(context, 'keepDraft');
    expect(await takeDraft(context, draft('call'))).toEqual({ ok: false, error: 'locked' });
  });
});
