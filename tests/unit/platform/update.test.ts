import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockState } from '@/lib/domain/views/session';
import type { CoreContext } from '@/lib/services/context';
import { type FakeBrowser, fakeBrowser } from './browser';

let fake: FakeBrowser;
const kept = new Map<string, unknown>();

beforeEach(() => {
  vi.resetModules();
  fake = fakeBrowser();
  kept.clear();
});

/** As much of the core as an update asks for. */
function coreIn(state: LockState): CoreContext {
  const core = {
    session: {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: unknown) => void kept.set(key, value),
      remove: async (key: string) => void kept.delete(key),
    },
    vault: { status: async () => ({ state }) },
  };
  return core as unknown as CoreContext;
}

const reloads = () => fake.calls.filter(([name]) => name === 'runtime.reload').length;

describe('a downloaded update', () => {
  it.each<LockState>(['locked', 'first-run', 'recovery'])('goes in at once while %s', async (state) => {
    const { updateIsWaiting } = await import('@/entrypoints/background/update');
    await updateIsWaiting(coreIn(state));
    expect(reloads()).toBe(1);
    expect(kept.size).toBe(0);
  });

  it.each<LockState>(['open', 'resting', 'starting'])(
    'waits while %s, and goes in once the store does not open',
    async (state) => {
      const { updateIsWaiting, updateWhenClosed } = await import('@/entrypoints/background/update');
      await updateIsWaiting(coreIn(state));
      expect(reloads()).toBe(0);
      await updateWhenClosed(coreIn('recovery'));
      expect(reloads()).toBe(1);
    },
  );

  it('that is not there reloads nothing', async () => {
    const { updateWhenClosed } = await import('@/entrypoints/background/update');
    await updateWhenClosed(coreIn('locked'));
    expect(reloads()).toBe(0);
  });
});
