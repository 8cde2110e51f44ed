import { firstSettings } from '@/lib/domain/first-settings';
import type { Id } from '@/lib/domain/records/base';
import type { TeamMember } from '@/lib/domain/records/practice';
import type { Bytes } from '../bytes';
import { firstHead } from '../head';
import { dropHeader, type Header, writeHeader } from '../header';
import { newVaultKey } from '../keys';
import { databaseName, factoryOf } from '../parts';
import {
  calibrate,
  isStrongEnough,
  isWholeRecoveryCode,
  normalisePassphrase,
  normaliseRecoveryCode,
} from '../passphrase';
import { sealPin } from '../pin';
import { changePointer, readPointer } from '../pointer';
import { describeDatabase } from '../schema';
import { wrapSlot } from '../slots';
import type { NewSample, NewVault, UnlockResult } from '../vault';
import { leaseFor, openWith } from './admit';
import { closeDatabase, type Door, keepKeys } from './state';

/** The pointer is written last: until then a crash leaves first run, and an empty database nobody points at. */
export async function createVault(door: Door, v: NewVault): Promise<UnlockResult> {
  const { parts } = door;
  if (!isStrongEnough(v.passphrase) || !isWholeRecoveryCode(v.recoveryCode))
    return { kind: 'refused', why: 'weak-passphrase' };
  if ((await readPointer(parts.local)).real !== null) throw new Error('there is a vault already');
  const [vaultId, memberId, vaultKey] = [parts.newId(), parts.newId(), newVaultKey()];
  await writeHeader(parts.local, await newHeader(door, vaultId, memberId, vaultKey, v));
  const failed = await foundVault(door, { vaultId, vaultKey, memberId, memberName: v.memberName }, v);
  if (failed) {
    await dropHeader(parts.local, vaultId);
    return failed;
  }
  await changePointer(parts.local, { real: vaultId });
  return answer(door);
}

/** Without slots: its key is in the session area only, so it ends with the browser. */
export async function createSampleVault(door: Door, v: NewSample): Promise<UnlockResult> {
  const { parts } = door;
  const { memberId, memberName } = v;
  const [vaultId, vaultKey] = [parts.newId(), newVaultKey()];
  const failed = await foundVault(door, { vaultId, vaultKey, memberId, memberName }, v);
  if (failed) return failed;
  await changePointer(parts.local, { sample: vaultId });
  return answer(door);
}

interface Founding {
  vaultId: Id;
  vaultKey: Bytes;
  memberId: Id;
  memberName: string;
}

async function foundVault(
  door: Door,
  { vaultId, vaultKey, memberId, memberName }: Founding,
  { practiceName, zone }: Pick<NewVault, 'practiceName' | 'zone'>,
): Promise<UnlockResult | null> {
  const { parts } = door;
  closeDatabase(door);
  const db = describeDatabase(databaseName(parts, vaultId), factoryOf(parts));
  db.on('versionchange', () => db.close());
  await db.open();
  door.db = { vaultId, db };
  const lease = leaseFor(door, memberId);
  const open = await openWith(door, vaultId, vaultKey, { db, head: firstHead(vaultId) }, lease);
  const settings = firstSettings(practiceName, zone);
  const member: TeamMember = { id: memberId, rev: 0, name: memberName, role: 'coordinator' };
  const committed = await open.store.commit({
    id: parts.newId(),
    at: parts.clock.now(),
    byId: memberId,
    verb: 'vault-created',
    patientIds: [],
    facts: {},
    edits: [
      { table: 'settings', id: settings.id, before: null, after: settings },
      { table: 'members', id: memberId, before: null, after: member },
    ],
  });
  if (committed.kind !== 'ok') {
    open.store.close();
    door.open = null;
    closeDatabase(door);
    return { kind: 'recovery', cause: 'unknown-error' };
  }
  await keepKeys(door, vaultId, vaultKey, lease);
  return null;
}

function answer(door: Door): UnlockResult {
  if (!door.open) throw new Error('the new vault is not open');
  return { kind: 'open', store: door.open.store, memberId: door.open.lease.memberId };
}

async function newHeader(door: Door, vaultId: Id, memberId: Id, vaultKey: Bytes, v: NewVault): Promise<Header> {
  const iterations = await (door.parts.calibrate ?? calibrate)();
  const measured = async () => iterations;
  const lock = { memberId, vaultId };
  const slots = await Promise.all([
    wrapSlot(vaultKey, { ...lock, kind: 'member' }, normalisePassphrase(v.passphrase), measured),
    wrapSlot(vaultKey, { ...lock, kind: 'recovery' }, normaliseRecoveryCode(v.recoveryCode), measured),
  ]);
  const pins = v.pin === '' ? {} : { [memberId]: await sealPin(vaultKey, vaultId, v.pin, measured) };
  return { format: 1, vaultId, createdAt: door.parts.clock.now(), slots, pins };
}
