import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskHolder } from '@/components/sidebar/attach';

const listeners = new Set<(message: unknown) => unknown>();
const sendMessage = vi.fn();

const ours = globalThis as AskHolder;
const attached = { tabId: 7, session: { state: 'open' }, subject: { kind: 'nobody' } };

async function load(hash: string): Promise<void> {
  location.hash = hash;
  const script = await import('@/entrypoints/first-ask');
  await script.default.main();
}

beforeEach(() => {
  delete ours.casecueAsk;
  listeners.clear();
  sendMessage.mockReset();
  vi.resetModules();
  const onMessage = { addListener: (listener: (message: unknown) => unknown) => listeners.add(listener) };
  vi.stubGlobal('chrome', { runtime: { id: 'casecue', sendMessage, onMessage } });
});

describe('the first script of our frame', () => {
  it('asks at once, with the token of its address, for all that is shown first', async () => {
    sendMessage.mockResolvedValue({ res: { ok: true, seq: 3, value: attached } });
    await load('#one-shot');
    expect(sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'panelAttach', data: { token: 'one-shot' } }),
    );
    expect(await ours.casecueAsk?.attached).toEqual(attached);
    expect(location.hash).toBe('');
    expect(ours.casecueAsk?.isFresh()).toBe(true);
  });

  it('knows that its answer is stale when the core says that something changed', async () => {
    sendMessage.mockResolvedValue({ res: { ok: true, seq: 3, value: attached } });
    await load('#one-shot');
    for (const listener of listeners) expect(listener({ type: 'pageCommand', data: { do: 'mount' } })).toBeUndefined();
    expect(ours.casecueAsk?.isFresh()).toBe(true);
    for (const listener of listeners) listener({ type: 'changed', data: { topics: ['subject'] } });
    expect(ours.casecueAsk?.isFresh()).toBe(false);
  });

  it('has nothing where there is no token, and where the worker does not answer', async () => {
    await load('');
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await ours.casecueAsk?.attached).toBeNull();
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    vi.resetModules();
    await load('#one-shot');
    expect(await ours.casecueAsk?.attached).toBeNull();
  });
});
