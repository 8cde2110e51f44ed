import { createQueue } from '@/lib/domain/queue';
import type { Id } from '@/lib/domain/records/base';
import { fromBase64 } from './bytes';
import { reopen } from './door/admit';
import { enforceLease, lockNow, restNow, startOver } from './door/close';
import { createSampleVault, createVault } from './door/create';
import { activeVault, dropSample } from './door/sample';
import { changeSecret } from './door/secrets';
import { type Door, databaseOf, type OpenVault } from './door/state';
import { statusOf } from './door/status';
import { recover, unlock, unlockWithPin } from './door/unlock';
import { readHeader, writeHeader } from './header';
import { openLedger } from './ledger';
import type { VaultParts } from './parts';
import { calibrate } from './passphrase';
import { dropPinKey, sealPin, wrapForPin, writePinKey } from './pin';
import { readPointer } from './pointer';
import { isFresh, readOpenKey } from './session-key';
import type { Store } from './store';
import type { Vault } from './vault';

/** The door to keys and database; the background has exactly one. Its calls run one after another. */
export function createVaultDoor(parts: VaultParts): Vault {
  const door: Door = { parts, inLine: createQueue(), open: null, db: null, unwell: null };
  const inLine = door.inLine;
  return {
    status: () => inLine(() => statusOf(door)),
    create: (v) => inLine(() => createVault(door, v)),
    createSample: (v) =>
      inLine(async () => {
        await dropSample(door);
        return createSampleVault(door, v);
      }),
    discardSample: () => inLine(() => dropSample(door)),
    unlock: (passphrase) => inLine(() => unlock(door, passphrase)),
    unlockWithPin: (pin) => inLine(() => unlockWithPin(door, pin)),
    recover: (code, newPassphrase, newCode) => inLine(() => recover(door, code, newPassphrase, newCode)),
    changeSecret: (passphrase, wanted) => inLine(() => changeSecret(door, passphrase, wanted)),
    open: () => inLine(() => openNow(door)),
    reminders: () => inLine(() => remindersOf(door)),
    setPin: (pin) => inLine(() => setPin(door, pin)),
    rest: () => inLine(() => closeActive(door, restNow)),
    lock: () =>
      inLine(async () => {
        await closeActive(door, lockNow);
        await dropSample(door);
      }),
    startOver: () => inLine(() => startOver(door)),
  };
}

async function openNow(door: Door): ReturnType<Vault['open']> {
  const here = door.open;
  // Every message asks: while nothing can have changed, no storage area is read.
  if (here && isUsable(here, here.vaultId) && isFresh(here.lease, door.parts.clock.now())) return opened(here);
  const { vaultId, sample } = await activeVault(door);
  if (vaultId === null) return null;
  if (!sample) await enforceLease(door, vaultId);
  const kept = isUsable(door.open, vaultId) ? door.open : await reopen(door, vaultId);
  return kept && opened(kept);
}

function opened({ store, lease }: OpenVault): { store: Store; memberId: Id } {
  return { store, memberId: lease.memberId };
}

function isUsable(open: OpenVault | null, vaultId: Id): open is OpenVault {
  return open?.vaultId === vaultId && open.core.db.isOpen() && !open.core.keys.dropped;
}

async function remindersOf(door: Door): ReturnType<Vault['reminders']> {
  const { vaultId } = await activeVault(door);
  if (vaultId === null) return null;
  const opened = await databaseOf(door, vaultId);
  return opened.kind === 'ready' ? openLedger(opened.db) : null;
}

/** The real vault is closed even while the sample is in use; the sample holds nothing to hide and stays. */
async function closeActive(door: Door, close: typeof restNow): Promise<void> {
  const { real } = await readPointer(door.parts.local);
  if (real !== null) await close(door, real);
}

async function setPin(door: Door, pin: string | null): Promise<void> {
  const { local, session, calibrate: measure = calibrate } = door.parts;
  const { real } = await readPointer(local);
  const kept = real === null ? null : await readOpenKey(session, real);
  const header = real === null ? null : await readHeader(local, real);
  if (real === null || !kept || !header) throw new Error('a PIN is set while the vault is open');
  const vaultKey = fromBase64(kept.key);
  const { [kept.memberId]: _, ...pins } = header.pins;
  if (pin !== null) pins[kept.memberId] = await sealPin(vaultKey, real, pin, measure);
  const changed = { ...header, pins };
  await writeHeader(local, changed);
  const pinned = await wrapForPin(vaultKey, changed, kept);
  await (pinned ? writePinKey(session, real, pinned) : dropPinKey(session, real));
}
