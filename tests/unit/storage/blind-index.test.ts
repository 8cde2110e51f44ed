import { beforeAll, describe, expect, it } from 'vitest';
import { blindOf, normaliseLookup, seekOf } from '@/lib/storage/blind-index';
import { type Keyring, newVaultKey, openKeyring } from '@/lib/storage/keys';
import type { LookupKind } from '@/lib/storage/store';
import { patient } from './make-records';

let keys: Keyring;
beforeAll(async () => {
  keys = await openKeyring(newVaultKey(), 'vault-1');
});

describe('a blind lookup', () => {
  it.each<[LookupKind, string, string]>([
    ['chart', ' \u200eA-17\u200b ', 'A-17'],
    ['chart', 'Ａ-17', 'A-17'],
    ['phone', '+1 (303) 555-0142', '3035550142'],
    ['phone', '303.555.0142', '3035550142'],
    ['email', ' Ada@Mail.Example ', 'ada@mail.example'],
    ['phone', 'none', ''],
  ])('writes a %s %j as %j', (kind, value, normal) => {
    expect(normaliseLookup(kind, value)).toBe(normal);
  });

  it('keeps letters of a chart number apart by case, and kinds apart from each other', async () => {
    expect(await blindOf(keys, 'chart', 'a-17')).not.toBe(await blindOf(keys, 'chart', 'A-17'));
    expect(await blindOf(keys, 'chart', '3035550142')).not.toBe(await blindOf(keys, 'phone', '3035550142'));
  });

  it('is 128 bits, needs the key, and does not exist for an empty value', async () => {
    const blind = await blindOf(keys, 'email', 'ada@mail.example');
    expect(Uint8Array.fromBase64(blind ?? '')).toHaveLength(16);
    const other = await openKeyring(newVaultKey(), 'vault-1');
    expect(await blindOf(other, 'email', 'ada@mail.example')).not.toBe(blind);
    expect(await blindOf(keys, 'phone', 'unknown')).toBeNull();
  });

  it('covers every chart, phone and e-mail of a person and neither name nor birth date', async () => {
    const bare = patient('p1', 'h1', { charts: [], phones: [], emails: [], bornOn: '1980-02-03' });
    expect(await seekOf(keys, bare)).toEqual([]);
    expect(await seekOf(keys, patient('p1', 'h1'))).toHaveLength(3);
  });
});
