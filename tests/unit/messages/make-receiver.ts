import type { PageSender } from '@/lib/domain/page';
import type { CoreProtocol } from '@/lib/messages/protocol';
import type { Handlers, Receiver } from '@/lib/messages/receive';
import { messageNames } from '@/lib/messages/senders';
import { ours } from './raw-senders';

export interface Heard {
  name: keyof CoreProtocol;
  data: unknown;
  sender: PageSender;
}

export interface TestReceiver extends Receiver {
  heard: Heard[];
  faults: string[];
}

/** Handlers that write down what reached them and answer nothing of interest. */
export function makeReceiver(more: Partial<Receiver> = {}): TestReceiver {
  const heard: Heard[] = [];
  const faults: string[] = [];
  const handlers = Object.fromEntries(
    messageNames.map((name) => [
      name,
      async (data: unknown, sender: PageSender) => {
        heard.push({ name, data, sender });
        return { ok: true, seq: 1, value: null };
      },
    ]),
  ) as unknown as Handlers;
  return {
    ours,
    handlers,
    ready: async () => undefined,
    isAttached: async () => true,
    log: { fault: (code, facts) => faults.push(JSON.stringify([code, facts])) },
    heard,
    faults,
    ...more,
  };
}
