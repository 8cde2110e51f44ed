import { describe, expect, it } from 'vitest';
import { type Handlers, receive } from '@/lib/messages/receive';
import { goodBodies } from './good-bodies';
import { makeReceiver } from './make-receiver';
import { rawSenders } from './raw-senders';

const { frame, 'own-page': page } = rawSenders;

describe('receiving', () => {
  it('hears nothing but the token from a frame that has not redeemed one', async () => {
    const receiver = makeReceiver({ isAttached: async () => false });
    expect(await receive(receiver, 'subject', {}, frame)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await receive(receiver, 'session', {}, frame)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await receive(receiver, 'panelAttach', goodBodies.panelAttach, frame)).toMatchObject({ ok: true });
    expect(receiver.heard.map((one) => one.name)).toEqual(['panelAttach']);
  });

  it('hears only the goodbye of a document that is being taken down', async () => {
    const receiver = makeReceiver();
    const leaving = { ...rawSenders.content, documentLifecycle: 'pending_deletion' };
    for (const name of ['pageReading', 'pageHello', 'pageCleared'] as const) {
      await receive(receiver, name, goodBodies[name], leaving);
    }
    expect(receiver.heard.map((one) => one.name)).toEqual(['pageCleared']);
  });

  it('waits until it is known whether the vault is open', async () => {
    const order: string[] = [];
    const known = Promise.withResolvers<void>();
    const receiver = makeReceiver({ ready: () => known.promise.then(() => void order.push('known')) });
    const answer = receive(receiver, 'today', {}, page).then(() => order.push('answered'));
    expect(receiver.heard).toEqual([]);
    known.resolve();
    await answer;
    expect(order).toEqual(['known', 'answered']);
  });

  it('answers a throw with a code and logs neither its message nor the data', async () => {
    const receiver = makeReceiver();
    const handlers: Handlers = {
      ...receiver.handlers,
      search: async () => {
        throw new TypeError('cannot read Nadia Ferreira-Holt');
      },
    };
    const answer = await receive({ ...receiver, handlers }, 'search', { text: 'Ferreira' }, page);
    expect(answer).toEqual({ ok: false, error: 'unexpected' });
    expect(receiver.faults).toEqual(['["handler-threw",{"message":"search","kind":"TypeError"}]']);
  });

  it('answers a failure to know the vault the same way', async () => {
    const receiver = makeReceiver({ ready: () => Promise.reject(new Error('no storage')) });
    expect(await receive(receiver, 'today', {}, page)).toEqual({ ok: false, error: 'unexpected' });
    expect(receiver.heard).toEqual([]);
  });
});
