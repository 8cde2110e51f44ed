import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSender } from '@/lib/domain/page';
import type { CoreProtocol } from '@/lib/messages/protocol';
import { receive } from '@/lib/messages/receive';
import { maySend, messageNames } from '@/lib/messages/senders';
import { goodBodies } from './good-bodies';
import { makeReceiver } from './make-receiver';
import { kinds, rawSenders } from './raw-senders';

type Name = keyof CoreProtocol;
const bad = { ok: false, error: 'bad-message' };

async function send(name: Name, data: unknown) {
  const kind = kinds.find((one: PageSender['kind']) => maySend(one, name)) ?? 'own-page';
  const receiver = makeReceiver();
  return { answer: await receive(receiver, name, data, rawSenders[kind]), heard: receiver.heard };
}

const id = 'a'.repeat(36);
const long = (length: number) => 'x'.repeat(length);
const entry = goodBodies.logContact.entry;
const reading = goodBodies.pageReading;
const cadenceStep = { after: { days: 1 }, kind: 'call', angle: 'questions' };

describe('bodies that nobody of ours would send', () => {
  it.each(messageNames)('refuses %s with a key that it does not know', async (name) => {
    const { answer, heard } = await send(name, { ...goodBodies[name], surprise: 1 });
    expect([answer, heard]).toEqual([bad, []]);
  });

  it.each(messageNames)('refuses %s without a body, or with one of another kind', async (name) => {
    for (const data of [undefined, null, 7, 'text', [], [goodBodies[name]]]) {
      expect((await send(name, data)).answer).toEqual(bad);
    }
  });

  it.each(messageNames)('never hands a prototype to %s', async (name) => {
    const data: unknown = JSON.parse(`{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}`);
    const merged = Object.defineProperty({ ...goodBodies[name] }, '__proto__', { value: { a: 1 }, enumerable: true });
    expect((await send(name, data)).answer).toEqual(bad);
    const { heard } = await send(name, merged);
    for (const one of heard) expect(Object.getOwnPropertyNames(one.data)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  const tooLarge: [Name, unknown][] = [
    ['search', { text: long(201) }],
    ['logContact', { entry: { ...entry, said: long(20_001) } }],
    ['logContact', { entry: { ...entry, planIds: Array(201).fill(id) } }],
    ['keepDraft', { ...goodBodies.keepDraft, body: long(100_001) }],
    ['importBatch', { runId: id, seq: 0, patients: Array(2001).fill({}) }],
    ['unlock', { passphrase: long(1025) }],
    ['pageReading', { ...reading, fields: { fullName: long(301) } }],
    ['pageReading', { ...reading, route: long(501) }],
    ['today', { limit: 201 }],
    ['giveSteps', { planIds: [], perDay: 201 }],
    ['patientCard', { patientId: long(65) }],
    ['saveSettings', { rev: 1, patch: { cadences: { 'ten-day': Array(13).fill(cadenceStep) } } }],
  ];
  it.each(tooLarge)('refuses %s beyond its size', async (name, data) => {
    expect((await send(name, data)).answer).toEqual(bad);
  });

  const nonsense: [Name, unknown][] = [
    ['snooze', { ...goodBodies.snooze, due: { on: '2026-02-30', zone: 'America/Denver' } }],
    ['snooze', { ...goodBodies.snooze, due: { on: '2026-03-03', at: '24:00', zone: 'America/Denver' } }],
    ['snooze', { ...goodBodies.snooze, due: { on: '2026-03-03', zone: 'America/Atlantis' } }],
    ['snooze', { ...goodBodies.snooze, rev: 1.5 }],
    ['editPatient', { patientId: id, rev: 1, patch: { insurances: [], id: 'other' } }],
    ['saveSettings', { rev: 1, patch: { restMinutes: 0 } }],
    ['saveSettings', { rev: 1, patch: { lockHours: 25 } }],
    ['savePrefs', { patch: { sites: [] } }],
    ['setPin', { pin: '12a4' }],
    ['enableSite', { origin: 'https://ehr.test/path' }],
    ['enableSite', { origin: 'javascript:alert(1)' }],
    ['enableSite', { origin: '*://*' }],
    ['open', { where: 'desk', route: '/patients#https://evil.test' }],
    ['open', { where: 'https://evil.test' }],
    ['logContact', { entry: { ...entry, patientIds: [] } }],
    ['pageReading', { ...reading, fields: { password: 'x' } }],
    ['pageReading', { ...reading, seq: -1 }],
    ['panelShape', { mode: 'full' }],
  ];
  it.each(nonsense)('refuses %s when it means nothing', async (name, data) => {
    expect((await send(name, data)).answer).toEqual(bad);
  });

  it('answers anything at all without throwing', async () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...messageNames), anything, async (name, data) => {
        const { answer, heard } = await send(name, data);
        if (!answer.ok) expect([answer, heard]).toEqual([bad, []]);
      }),
      { numRuns: 500 },
    );
  });
});
