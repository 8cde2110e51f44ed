import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRow, sealRecord } from '@/lib/storage/envelope';
import { type Keyring, newVaultKey, openKeyring, VaultClosed } from '@/lib/storage/keys';
import type { Row } from '@/lib/storage/rows';
import { Damaged } from '@/lib/storage/seal';
import './make-vault';
import { followUp, household, plan } from './make-records';

const clear = { householdId: 'h1', state: 'open', dueOn: '2026-03-03', notifyFrom: 1_772_500_000_000 } as const;
const face = { rev: 3, turn: 5 };
let keys: Keyring;
let row: Row;

beforeAll(async () => {
  keys = await openKeyring(newVaultKey(), 'vault-1');
});
beforeEach(async () => {
  row = await sealRecord(keys, 'followUps', followUp('f1', 'h1'), clear, face);
});

describe('an envelope', () => {
  it('gives back the record with the revision it was sealed at', async () => {
    expect(await openRow(keys, 'followUps', row)).toEqual({ ...followUp('f1', 'h1'), rev: 3 });
  });

  it('says nothing in clear but ids, states, days and revisions', async () => {
    const secret = await sealRecord(keys, 'plans', plan('plan1', 'p1', { title: 'CROWN-SECRET' }), {}, face);
    expect(new TextDecoder().decode(secret.box)).not.toContain('CROWN-SECRET');
    expect(Object.keys(secret).sort()).toEqual(['box', 'id', 'rev', 'turn', 'v']);
  });

  const forged: [string, (row: Row) => Row][] = [
    ['another id', (r) => ({ ...r, id: 'f2' })],
    ['a raised revision', (r) => ({ ...r, rev: 4 })],
    ['an older turn', (r) => ({ ...r, turn: 4 })],
    ['another content version', (r) => ({ ...r, v: 1 })],
    ['another state', (r) => ({ ...r, state: 'done' })],
    ['another day', (r) => ({ ...r, dueOn: '2026-03-04' })],
    ['a reminder taken away', ({ notifyFrom: _, ...r }) => r],
    ['a column added', (r) => ({ ...r, often: 1 })],
    ['a tombstone mark', (r) => ({ ...r, gone: 1 })],
    ['one bit turned', (r) => ({ ...r, box: r.box.map((byte, i) => (i === 20 ? byte ^ 1 : byte)) })],
    ['a cut envelope', (r) => ({ ...r, box: r.box.subarray(0, 8) })],
  ];
  it.each(forged)('does not open with %s', async (_, forge) => {
    await expect(openRow(keys, 'followUps', forge(row))).rejects.toBeInstanceOf(Damaged);
  });

  it('does not open in another table, or with the box of a neighbour or of its own past', async () => {
    const neighbour = await sealRecord(keys, 'followUps', followUp('f2', 'h1'), clear, face);
    const past = await sealRecord(keys, 'followUps', followUp('f1', 'h1'), clear, { rev: 2, turn: 4 });
    await expect(openRow(keys, 'households', row)).rejects.toBeInstanceOf(Damaged);
    await expect(openRow(keys, 'followUps', { ...row, box: neighbour.box })).rejects.toBeInstanceOf(Damaged);
    await expect(openRow(keys, 'followUps', { ...row, box: past.box })).rejects.toBeInstanceOf(Damaged);
  });

  it('opens with no other vault key, nor with the key under another vault id', async () => {
    const root = newVaultKey();
    const mine = await openKeyring(root, 'vault-1');
    const sealed = await sealRecord(mine, 'households', household('h1'), {}, face);
    await expect(openRow(await openKeyring(root, 'vault-2'), 'households', sealed)).rejects.toBeInstanceOf(Damaged);
    await expect(openRow(keys, 'households', sealed)).rejects.toBeInstanceOf(Damaged);
  });

  it('never uses an IV twice', async () => {
    const rows = await Promise.all(
      Array.from({ length: 500 }, () => sealRecord(keys, 'households', household('h1'), {}, face)),
    );
    expect(new Set(rows.map((one) => one.box.subarray(0, 12).toHex())).size).toBe(500);
  });

  it('cannot be opened or sealed once the keys were dropped', async () => {
    const mine = await openKeyring(newVaultKey(), 'vault-1');
    const sealed = await sealRecord(mine, 'households', household('h1'), {}, face);
    mine.drop();
    await expect(openRow(mine, 'households', sealed)).rejects.toBeInstanceOf(VaultClosed);
    await expect(sealRecord(mine, 'households', household('h1'), {}, face)).rejects.toBeInstanceOf(VaultClosed);
  });
});
