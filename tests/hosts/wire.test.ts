import { beforeEach, describe, expect, it, vi } from 'vitest';

type Reply = (answer: unknown) => void;
type Listener = (message: never, sender: unknown, reply: Reply) => unknown;

const listeners = new Set<Listener>();

/** The browser between the two: every listener hears a message, one may answer it. */
function post(message: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = [...listeners].map((listener) => listener(structuredClone(message) as never, {}, resolve));
    if (!kept.includes(true)) reject(new Error('Could not establish connection'));
  });
}

const chrome = {
  runtime: {
    id: 'casecue',
    sendMessage: (message: unknown) => post(message),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  tabs: {
    sendMessage: (_tabId: number, message: unknown, _options: unknown, reply: Reply) => void post(message).then(reply),
  },
};

beforeEach(() => {
  listeners.clear();
  vi.resetModules();
  vi.stubGlobal('chrome', chrome);
});

describe('messages spoken by hand', () => {
  it('are understood by the library, and its answer is understood', async () => {
    const { onMessage } = await import('@/lib/messages/protocol');
    const { say } = await import('@/entrypoints/page.content/wire');
    const heard: unknown[] = [];
    onMessage('pageHello', ({ data }) => {
      heard.push(data);
      return { ok: true, seq: 4, value: { mount: null } } as never;
    });
    const hello = { route: 'r', coep: false, pageWidth: 1280 };
    expect(await say('pageHello', hello)).toEqual({ ok: true, seq: 4, value: { mount: null } });
    expect(heard).toEqual([hello]);
  });

  it('are nothing where nobody answers', async () => {
    const { say } = await import('@/entrypoints/page.content/wire');
    expect(await say('pageCleared', { seq: 1 })).toBeUndefined();
  });

  it('answer a command of the library only when it is done', async () => {
    const { sendMessage } = await import('@/lib/messages/protocol');
    const { hear } = await import('@/entrypoints/page.content/wire');
    const stop = new AbortController();
    const steps: string[] = [];
    hear(async (command) => {
      await Promise.resolve();
      steps.push(command.do);
    }, stop.signal);
    await sendMessage('pageCommand', { do: 'read-again' }, 7);
    steps.push('answered');
    expect(steps).toEqual(['read-again', 'answered']);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});
