import type { Answer, Refusal } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { LogDoor } from '@/lib/platform/log-door';
import { bodies } from '@/lib/schema/messages/bodies';
import type { BodyOf } from '@/lib/schema/messages/message';
import { type CoreProtocol, onMessage } from './protocol';
import { type Ourselves, type RawSender, senderOf } from './sender-of';
import { maySend, messageNames } from './senders';

type Name = keyof CoreProtocol;
export type DataOf<K extends Name> = Parameters<CoreProtocol[K]>[0];
type AnswerTo<K extends Name> = Awaited<ReturnType<CoreProtocol[K]>>;
export type Handlers = { [K in Name]: (data: DataOf<K>, sender: PageSender) => Promise<AnswerTo<K>> };

/** With every optional key demanded, so that a forgotten one shows. */
type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
/** Neither wider nor narrower, and with the same keys. */
type Same<A, B> = [A, keyof A] extends [B, keyof B] ? ([B, keyof B] extends [A, keyof A] ? true : false) : false;
type Held<T extends Record<Name, true>> = T;
/** Compiles only while every body says what the protocol says, and none is left over. */
type HeldBodies =
  Held<{ [K in keyof typeof bodies]: Same<Full<BodyOf<(typeof bodies)[K]>>, Full<DataOf<K>>> }> extends never
    ? never
    : typeof bodies;
const parsers: HeldBodies = bodies;

export interface Receiver {
  ours: Ourselves;
  handlers: Handlers;
  /** Resolves when it is known whether the vault is open; may close it first. */
  ready(sender: PageSender, name: Name): Promise<void>;
  /** False for a frame that has not redeemed its token. */
  isAttached(sender: PageSender): Promise<boolean>;
  log: LogDoor;
}

const refuse = (error: Refusal['error']): Refusal => ({ ok: false, error });

/** Checks who speaks and what is said, then asks the handler. Never throws. */
export async function receive(parts: Receiver, name: Name, data: unknown, raw: RawSender): Promise<Answer<unknown>> {
  const sender = senderOf(raw, parts.ours);
  if (!sender || !maySend(sender.kind, name)) return refuse('not-allowed');
  if (sender.leaving && name !== 'pageCleared') return refuse('not-allowed');
  const body = parsers[name].safeParse(data);
  if (!body.success) return refuse('bad-message');
  try {
    if (sender.kind === 'frame' && name !== 'panelAttach' && !(await parts.isAttached(sender))) {
      return refuse('not-allowed');
    }
    await parts.ready(sender, name);
    const handler = parts.handlers[name] as (data: unknown, sender: PageSender) => Promise<Answer<unknown>>;
    return await handler(body.data, sender);
  } catch (fault) {
    parts.log.fault('handler-threw', { message: name, kind: fault instanceof Error ? fault.name : typeof fault });
    return refuse('unexpected');
  }
}

/** Registers the listeners, all in this turn of the event loop, as a worker that was just woken must. */
export function listen(parts: Receiver): void {
  for (const name of messageNames) {
    onMessage(name, (message) => receive(parts, name, message.data, message.sender) as never);
  }
}
