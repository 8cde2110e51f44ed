import { describe, expect, it } from 'vitest';
import { newVaultKey } from '@/lib/storage/keys';
import {
  calibrate,
  clampIterations,
  isStrongEnough,
  newStretch,
  normalisePassphrase,
  normaliseRecoveryCode,
  stretched,
} from '@/lib/storage/passphrase';
import { openSlot, type Slot, wrapSlot } from '@/lib/storage/slots';

const measure = async () => 600_000;
const lock = { kind: 'member', memberId: 'm1', vaultId: 'v1' } as const;

describe('stretching', () => {
  it.each([
    [1, 600_000],
    [599_999, 600_000],
    [800_000, 800_000],
    [1e12, 10_000_000],
    [Number.NaN, 600_000],
  ])('clamps %d iterations to %d', (asked, used) => {
    expect(clampIterations(asked)).toBe(used);
  });

  it('never goes below 600,000, whatever was measured or written into the header', async () => {
    expect((await newStretch(async () => 10)).iterations).toBe(600_000);
    expect(await calibrate()).toBeGreaterThanOrEqual(600_000);
    const honest = await newStretch(measure);
    const weak = { ...honest, iterations: 1 };
    expect(await stretched('secret', weak)).toEqual(await stretched('secret', honest));
  });

  it('takes composed and decomposed letters for the same passphrase', () => {
    expect(normalisePassphrase('cafe\u0301 lantern quiet')).toBe(normalisePassphrase('café lantern quiet'));
  });

  it.each([
    ['thirteen char', false],
    ['fourteen chars', true],
    ['🌙🌙🌙🌙🌙🌙🌙', false],
  ])('%s: strong enough is %s', (text, strong) => {
    expect(isStrongEnough(text)).toBe(strong);
  });

  it('reads a recovery code as a person types it', () => {
    expect(normaliseRecoveryCode(' k7qm 2xrd-9tvb ')).toBe('K7QM2XRD9TVB');
  });
});

describe('a slot', () => {
  it('gives the vault key for its secret and for no other', async () => {
    const vaultKey = newVaultKey();
    const slot = await wrapSlot(vaultKey, lock, 'right', measure);
    expect(await openSlot(slot, 'v1', 'right')).toEqual(vaultKey);
    expect(await openSlot(slot, 'v1', 'wrong')).toBeNull();
  });

  it('is useless for another member, vault or kind, or with other parameters', async () => {
    const slot = await wrapSlot(newVaultKey(), lock, 'right', measure);
    const forged: Slot[] = [
      { ...slot, memberId: 'm2' },
      { ...slot, kind: 'recovery' },
      { ...slot, stretch: { ...slot.stretch, iterations: 1 } },
    ];
    for (const one of forged) expect(await openSlot(one, 'v1', 'right')).toBeNull();
    expect(await openSlot(slot, 'v2', 'right')).toBeNull();
  });
});
