import { browser } from 'wxt/browser';
import type { PageCommand } from '@/lib/domain/page';
import type { CoreProtocol } from '@/lib/messages/protocol';

type Name =
  | 'pageHello'
  | 'pageRecipes'
  | 'pageReadingKit'
  | 'pageReading'
  | 'pageCleared'
  | 'panelAttach'
  | 'teachPicked'
  | 'teachMissed'
  | 'teachEscaped';

let lastId = 0;

/**
 * The messages of `@webext-core/messaging`, spoken by hand: the library is a quarter of what a content script may
 * weigh. A test lets the library itself answer and ask.
 */
export async function say<K extends Name>(
  type: K,
  data: Parameters<CoreProtocol[K]>[0],
): Promise<Awaited<ReturnType<CoreProtocol[K]>> | undefined> {
  // A worker that is being replaced does not answer; the next message finds it again.
  const reply = await browser.runtime
    .sendMessage({ id: ++lastId, type, data, timestamp: Date.now() })
    .catch(() => undefined);
  return reply?.res;
}

/** Answers the core once what it asked for is done. */
export function hear(obey: (command: PageCommand) => Promise<unknown>, signal: AbortSignal): void {
  const listener = (
    message: { type?: unknown; data: PageCommand },
    _sender: unknown,
    reply: (answer: { res: null }) => void,
  ): boolean => {
    if (message?.type !== 'pageCommand') return false;
    const done = () => reply({ res: null });
    obey(message.data).then(done, done);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
